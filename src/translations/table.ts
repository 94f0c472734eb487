import type { Site } from '../content/model.ts';
import { stateOf, type TextState } from '../content/report.ts';
import { languages, SOURCE_LANGUAGE } from '../languages.ts';

export interface TranslationRow {
  readonly page: string;
  readonly kind: string;
  readonly states: Readonly<Record<string, TextState>>;
}

const SHORT = {
  source: 'source',
  checked: 'checked',
  draft: 'draft',
  outdated: 'OLD',
  missing: '·',
} as const;
const targets = languages.filter(({ tag }) => tag !== SOURCE_LANGUAGE).map(({ tag }) => tag);

/** How far every page has come in every language. */
export function translationRows(site: Site): TranslationRow[] {
  return [...site.pages.values()].map((page) => ({
    page: page.id,
    kind: page.kind,
    states: Object.fromEntries(targets.map((tag) => [tag, stateOf(page, tag)])),
  }));
}

/** The rows as a table to read, and below it what each language has of each kind of page. */
export function printTable(rows: readonly TranslationRow[]): string {
  const widest = Math.max(...rows.map(({ page }) => page.length));
  const cell = (text: string) => text.padEnd(7);
  const head = `${'page'.padEnd(widest)}     ${targets.map(cell).join(' ')}`;
  const lines = rows.map(
    ({ page, kind, states }) =>
      `${page.padEnd(widest)}  ${kind}  ${targets.map((tag) => cell(SHORT[states[tag]!])).join(' ')}`,
  );
  const sums = ['E', 'C', 'F'].map((kind) => {
    const some = rows.filter((row) => row.kind === kind);
    const have = (tag: string) =>
      some.filter(({ states }) => states[tag] !== 'missing' && states[tag] !== 'outdated').length;
    const counts = targets.map((tag) => cell(`${have(tag)}/${some.length}`)).join(' ');
    return `${'in line with the source'.padEnd(widest)}  ${kind}  ${counts}`;
  });
  return [head, ...lines, '', ...sums].map((line) => line.trimEnd()).join('\n');
}
