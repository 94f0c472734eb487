import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Checker } from '../src/vocabulary/checker.ts';
import {
  alarmsPerHundred,
  type Figures,
  figuresOf,
  onlyAvoid,
  precision,
  recall,
} from './word-check/figures.ts';
import { readCheckers, readSentences } from './word-check/read-fixtures.ts';
import { findIn, sample } from './word-check/running-text.ts';

/**
 * `npm run vocabulary:measure`: how much of what it should the word check reports, and how much it should not, per language.
 * `-- --list` names the misses and the false alarms. `-- --run FILES…` checks running text instead and counts by rule;
 * with `--sample 50 --seed 1` it draws findings to judge by hand, with `--lang` other rules than those of bokmål.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    run: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'nb' },
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const checkers = readCheckers(process.cwd());
if (values.run) runOn(positionals, checkerOf(values.lang));
else measure();

function measure(): void {
  const measured = [...readSentences(process.cwd())].map(([lang, sentences]) => ({
    lang,
    both: figuresOf(sentences, checkerOf(lang)),
    avoid: figuresOf(sentences, checkerOf(lang), onlyAvoid),
  }));
  console.log('Both severities\n');
  printTable(measured.map(({ lang, both }) => [lang, both]));
  console.log('\nOnly severity avoid\n');
  printTable(measured.map(({ lang, avoid }) => [lang, avoid]));
  if (!values.list) return;
  for (const { lang, both } of measured) {
    for (const miss of both.misses) console.log(`\n${lang} missed       ${miss}`);
    for (const alarm of both.alarms) console.log(`\n${lang} false alarm  ${alarm}`);
  }
}

function printTable(rows: readonly [string, Figures][]): void {
  printRow(['language', 'sentences', 'recall', 'false alarms', 'per 100 sentences', 'precision']);
  printRow(['---', '---:', '---:', '---:', '---:', '---:']);
  for (const [lang, figures] of rows)
    printRow([
      lang,
      String(figures.sentences),
      `${percent(recall(figures))} (${figures.hits} of ${figures.marks})`,
      String(figures.falseAlarms),
      alarmsPerHundred(figures).toFixed(1),
      percent(precision(figures)),
    ]);
}

function runOn(paths: readonly string[], check: Checker): void {
  const places = paths.flatMap((path) => findIn(readFileSync(path, 'utf8'), check));
  const count = new Map<string, number>();
  for (const { finding } of places) {
    const key = `${finding.rule.severity} | ${finding.rule.id}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  printRow(['severity', 'rule', 'findings']);
  printRow(['---', '---', '---:']);
  for (const [key, findings] of [...count].sort((a, b) => b[1] - a[1])) printRow([key, String(findings)]);
  const avoid = places.filter(({ finding }) => onlyAvoid(finding)).length;
  console.log(`\n${places.length} findings, ${avoid} of them severity avoid, in ${paths.length} files.`);
  sample(places, Number(values.sample), Number(values.seed)).forEach(({ finding, context }, index) => {
    console.log(`\n${index + 1}. ${finding.rule.id} (${finding.rule.severity})\n   ${context}`);
  });
}

function checkerOf(lang: string): Checker {
  const check = checkers.get(lang);
  if (!check) throw new Error(`There is no content/vocabulary/${lang}.yaml.`);
  return check;
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${(share * 100).toFixed(0)} %`;
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
