import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SOURCE_LANGUAGE } from '../languages.ts';
import { Problems } from './problems.ts';
import { collectSite } from './read-site.ts';

/**
 * `npm run translation:stamp -- <lang> [ids…]`: writes into a translation which version of the source it translates.
 * To be run by whoever has just brought the translation in line with the source; without ids, only new ones are stamped.
 */
const [lang, ...ids] = process.argv.slice(2);
if (!lang || lang === SOURCE_LANGUAGE) {
  console.error('Say which language: npm run translation:stamp -- en klage lar');
  process.exit(1);
}
const site = collectSite(process.cwd(), new Problems());
let stamped = 0;
for (const page of site.pages.values()) {
  const file = `content/pages/${page.id}/${lang}.md`;
  if (!existsSync(file) || (ids.length > 0 && !ids.includes(page.id))) continue;
  const text = readFileSync(file, 'utf8');
  const wanted =
    ids.length > 0
      ? /(translation:\s*\{[^}]*\bof:\s*)['"]?[\w-]+['"]?/
      : /(translation:\s*\{[^}]*\bof:\s*)pending/;
  const next = text.replace(wanted, `$1'${page.fingerprint}'`);
  if (next === text) continue;
  writeFileSync(file, next);
  stamped++;
}
console.log(`${stamped} ${lang} translations now name the source they translate.`);
