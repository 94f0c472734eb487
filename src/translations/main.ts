import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Site } from '../content/model.ts';
import { describeProblems, Problems } from '../content/problems.ts';
import { collectSite } from '../content/read-site.ts';
import { today } from '../content/today.ts';
import { isLanguage, SOURCE_LANGUAGE } from '../languages.ts';
import { bringIn } from './bring-in.ts';
import { fileOf, handOut } from './hand-out.ts';
import { printTable, translationRows } from './table.ts';
import { readXliff, writeXliff } from './xliff.ts';

const USAGE = `npm run translations                                  the table: language by page
npm run translations -- --json FILE                   the same as JSON
npm run translations -- --export LANG [--pages a,b] [--out FILE]
                                                      XLIFF 2.0 for a translator (translations-LANG.xlf)
npm run translations -- --import FILE [--checked-by "NAME"]
                                                      back into content/pages; with a name as checked by that person`;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    export: { type: 'string' },
    pages: { type: 'string' },
    out: { type: 'string' },
    import: { type: 'string' },
    'checked-by': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const problems = new Problems();
const site = collectSite(root, problems);

try {
  if (values.help) console.log(USAGE);
  else if (values.export) exportLanguage(values.export);
  else if (values.import) importFile(values.import);
  else report();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function report(): void {
  const rows = translationRows(site);
  if (values.json) {
    writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
    console.log(`${values.json}: ${rows.length} pages.`);
  } else console.log(printTable(rows));
  if (problems.any) throw new Error(describeProblems(problems.found));
}

function exportLanguage(lang: string): void {
  if (!isLanguage(lang) || lang === SOURCE_LANGUAGE)
    throw new Error(`"${lang}" is not a language to translate into.\n${USAGE}`);
  const wanted = values.pages?.split(',') ?? [...site.pages.keys()];
  const unknown = wanted.filter((id) => !site.pages.has(id));
  if (unknown.length > 0)
    throw new Error(`No such page: ${unknown.join(', ')}. npm run translations lists them all.`);
  const out = values.out ?? `translations-${lang}.xlf`;
  const pages = wanted.map((id) => handOut(root, site.pages.get(id)!, lang));
  writeFileSync(out, writeXliff(pages, SOURCE_LANGUAGE, lang));
  console.log(
    `${out}: ${pages.length} pages, ${pages.reduce((sum, { units }) => sum + units.length, 0)} texts.`,
  );
}

/** All of a file or nothing: with any fault, every fault is told and no page is changed. */
function importFile(file: string): void {
  const files = new Map<string, string>();
  const faults: string[] = [];
  const untouched: string[] = [];
  try {
    const { lang, pages } = readXliff(readFileSync(file, 'utf8'));
    if (!isLanguage(lang) || lang === SOURCE_LANGUAGE)
      throw new Error(`"${lang}" is not a language of the app.`);
    for (const page of pages) {
      if (page.units.every(({ target }) => !target?.trim())) {
        untouched.push(page.id);
        continue;
      }
      try {
        files.set(fileOf(page.id, lang), broughtIn(site, page, lang));
      } catch (error) {
        faults.push((error as Error).message);
      }
    }
  } catch (error) {
    faults.push(`${file}: ${(error as Error).message}`);
  }
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nNothing was changed.`);
  for (const [path, text] of files) writeFileSync(path, text);
  if (untouched.length > 0) console.log(`Nothing translated yet: ${untouched.join(', ')}.`);
  console.log(`${files.size} pages brought in. Now run: npm run content:check`);
}

function broughtIn(site: Site, page: ReturnType<typeof readXliff>['pages'][number], lang: string): string {
  const known = site.pages.get(page.id);
  if (!known) throw new Error(`${page.id}: there is no such page.`);
  if (known.fingerprint !== page.fingerprint)
    throw new Error(
      `${page.id}: the Norwegian text has changed since this was exported. Export it again and bring the changes over.`,
    );
  const path = fileOf(page.id, lang);
  return bringIn(
    page.units,
    readFileSync(fileOf(page.id, SOURCE_LANGUAGE), 'utf8'),
    existsSync(path) ? readFileSync(path, 'utf8') : undefined,
    {
      of: page.fingerprint,
      checked: values['checked-by'] ? { by: values['checked-by'], on: today() } : undefined,
    },
    path,
  );
}
