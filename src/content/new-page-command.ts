import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isLanguage, languages, SOURCE_LANGUAGE } from '../languages.ts';
import { splitFrontMatter } from './front-matter.ts';
import { Problems } from './problems.ts';
import { collectSite } from './read-site.ts';
import { today } from './today.ts';

/**
 * `npm run new:page <id> <lang>`: a skeleton. In the source language a page to fill in; in another the source text, block
 * for block, to write over.
 */
const [id, lang] = process.argv.slice(2);
const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};
if (!id || !lang) fail('Say which page and language: npm run new:page klage pl');
else if (!isLanguage(lang))
  fail(`"${lang}" is not a language of the app. It has: ${languages.map(({ tag }) => tag).join(', ')}.`);
else {
  const file = `content/pages/${id}/${lang}.md`;
  if (existsSync(file)) fail(`${file} exists already; nothing was changed.`);
  const text = lang === SOURCE_LANGUAGE ? sourceSkeleton(id) : translationSkeleton(id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file} is ready to be written. Then run: npm run content:check`);
}

function sourceSkeleton(id: string): string {
  const planned = collectSite(process.cwd(), new Problems()).plan.some((entry) => entry.id === id);
  if (!planned)
    console.log(`Add "${id}: F" to a group in content/plan.yaml, so that the app knows the page.`);
  return `---
title: Skriv spørsmålet som leseren ville stilt det
tab: Nøytralt, kort
summary: Svar med en gang, i én eller to setninger.
audience: [self]
keywords: []
review: { on: ${today()}, every: 6 months }
---

## Slik gjør du {#gjor}

Skriv her.
`;
}

function translationSkeleton(id: string): string {
  const page = collectSite(process.cwd(), new Problems()).pages.get(id);
  const source = page?.texts.get(SOURCE_LANGUAGE);
  if (!page || !source) return fail(`There is no content/pages/${id}/${SOURCE_LANGUAGE}.md to translate.`);
  const body = splitFrontMatter(readFileSync(source.file, 'utf8'))?.markdown.trim() ?? '';
  return `---
title: ${JSON.stringify(source.title)}
tab: ${JSON.stringify(source.tab)}
summary: ${JSON.stringify(source.summary)}
keywords: []
translation: { of: '${page.fingerprint}', state: draft }
---

${body}
`;
}
