import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attestedShare, readWordList } from './attested.ts';
import { Problems } from './problems.ts';
import { collectSite } from './read-site.ts';

/**
 * `npm run words:attested -- --lang se --list FILE`: per page the share of words found in a list of attested words, and the
 * words that are not in it, to be looked at one by one. A word that is missing from a list is not wrong, only unattested.
 */
const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    list: { type: 'string' },
    pages: { type: 'string' },
    words: { type: 'boolean', default: false },
  },
});
const { lang, list } = values;
if (!lang || !list || !existsSync(list)) {
  console.error(
    'Say which language and which list: npm run words:attested -- --lang se --list attested-se.txt [--pages lar,klage] [--words]',
  );
  process.exitCode = 1;
} else {
  const known = readWordList(readFileSync(list, 'utf8'));
  const site = collectSite(process.cwd(), new Problems());
  const wanted = values.pages?.split(',');
  const results = [...site.pages.values()].flatMap((page) => {
    const text = page.texts.get(lang);
    return text && (!wanted || wanted.includes(page.id)) ? [attestedShare(page.id, text, known)] : [];
  });
  for (const { page, words, found, unattested } of results) {
    console.log(`${percent(found, words)}  ${page}  (${found} of ${words})`);
    if (values.words)
      console.log(
        `       ${[...unattested].map(([word, count]) => (count > 1 ? `${word} ×${count}` : word)).join(', ')}`,
      );
  }
  const sum = (of: (one: (typeof results)[number]) => number) =>
    results.reduce((total, one) => total + of(one), 0);
  const words = sum((one) => one.words);
  const found = sum((one) => one.found);
  console.log(`\n${results.length} pages, ${words} words, ${percent(found, words).trim()} of them attested.`);
}

function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(5)} %`;
}
