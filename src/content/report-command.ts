import { parseArgs } from 'node:util';
import { languages } from '../languages.ts';
import { describeProblems, Problems } from './problems.ts';
import { collectSite } from './read-site.ts';
import { type PageReport, reportOn } from './report.ts';
import { today } from './today.ts';

/** `npm run content:report`: how every page stands, as a table; `--json` as JSON. Reads also what is not yet whole. */
const SHORT = { source: 'src', checked: 'ok', draft: 'draft', outdated: 'OLD', missing: '–' } as const;
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const problems = new Problems();
const report = reportOn(collectSite(process.cwd(), problems), today());
if (values.json) console.log(JSON.stringify(report, null, 2));
else print(report);
if (problems.any) console.error(`\n${describeProblems(problems.found)}`);

function print(pages: readonly PageReport[]): void {
  const rows = pages.map((page) => [
    page.id,
    page.kind,
    page.written ? (page.overdue ? `OVERDUE ${page.reviewBy}` : (page.reviewBy ?? '')) : 'MISSING',
    String(page.lix ?? ''),
    String(page.longestSentence ?? ''),
    page.unsourced > 0 ? `${page.claims} (${page.unsourced} UNSOURCED)` : String(page.claims),
    String(page.reread.length || ''),
    String(page.unsure.length || ''),
    ...languages.slice(1).map(({ tag }) => SHORT[page.translations[tag] ?? 'missing']),
  ]);
  const head = [
    'page',
    'kind',
    'review by',
    'LIX',
    'longest',
    'claims',
    'reread',
    'unsure',
    ...languages.slice(1).map(({ tag }) => tag),
  ];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const count = (test: (page: PageReport) => boolean) => pages.filter(test).length;
  console.log(
    `\n${count(({ written }) => written)} of ${pages.length} pages written, ${count(({ written }) => !written)} missing; ${count(({ overdue }) => overdue)} overdue.`,
    `\n${pages.reduce((sum, { claims }) => sum + claims, 0)} claims, ${pages.reduce((sum, { unsourced }) => sum + unsourced, 0)} unsourced.`,
    `\n${new Set(pages.flatMap(({ reread }) => reread)).size} sources must be read again; ${new Set(pages.flatMap(({ unsure }) => unsure)).size} are of medium or low confidence.`,
  );
}
