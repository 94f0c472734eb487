import { SOURCE_LANGUAGE } from '../../languages.ts';
import type { Block, PageText, Site } from '../model.ts';
import type { Problems } from '../problems.ts';

/**
 * A translation has the same sections, the same blocks and the same sources, numbers and links as the text it translates:
 * only then can two languages stand side by side. A translation of an older text is not compared; it is marked instead.
 */
export function checkSameShape(site: Site, problems: Problems): void {
  for (const page of site.pages.values()) {
    const source = page.texts.get(SOURCE_LANGUAGE);
    for (const text of page.texts.values()) {
      if (source && text !== source && !text.outdated) compare(source, text, problems);
    }
  }
}

function compare(source: PageText, text: PageText, problems: Problems): void {
  const remedy = `Compare with ${source.file}.`;
  const wanted = source.body.sections.map((section) => section.id).join(', ');
  const got = text.body.sections.map((section) => section.id).join(', ');
  if (wanted !== got) {
    problems.add(text.file, undefined, `The sections are "${got}", but the source has "${wanted}".`, remedy);
    return;
  }
  compareBlocks(
    source.body.lead,
    text.body.lead,
    text,
    undefined,
    'before the first heading',
    problems,
    remedy,
  );
  for (const [index, section] of text.body.sections.entries()) {
    const other = source.body.sections[index]?.blocks ?? [];
    compareBlocks(other, section.blocks, text, section.line, `in "${section.id}"`, problems, remedy);
  }
  compareReferences(source, text, problems, remedy);
}

function compareBlocks(
  source: readonly Block[],
  got: readonly Block[],
  text: PageText,
  line: number | undefined,
  where: string,
  problems: Problems,
  remedy: string,
): void {
  const wantedShape = source.map(shapeOf).join(' ');
  const gotShape = got.map(shapeOf).join(' ');
  if (wantedShape !== gotShape) {
    problems.add(
      text.file,
      line,
      `The blocks ${where} are "${gotShape}", but the source has "${wantedShape}".`,
      remedy,
    );
  }
}

/** The kind of a block and how many items it holds, e.g. `paragraph`, `steps(6)`, `note(paragraph list(2))`. */
function shapeOf(block: Block): string {
  if ('items' in block)
    return `${block.type}(${block.items.map((item) => item.map(shapeOf).join('+')).join(',')})`;
  if ('blocks' in block) return `${block.type}(${block.blocks.map(shapeOf).join(' ')})`;
  if (block.type === 'call' || block.type === 'number') return `${block.type}:${block.number}`;
  if (block.type === 'drawing' || block.type === 'widget') return `${block.type}:${block.name}`;
  return block.type;
}

function compareReferences(source: PageText, text: PageText, problems: Problems, remedy: string): void {
  const list = (page: PageText) =>
    page.references.map(({ kind, id, section }) => `${kind} ${id}${section ? `#${section}` : ''}`).sort();
  const wanted = list(source);
  const got = list(text);
  const missing = without(wanted, got);
  const extra = without(got, wanted);
  if (missing.length > 0) problems.add(text.file, undefined, `Missing here: ${missing.join(', ')}.`, remedy);
  if (extra.length > 0) problems.add(text.file, undefined, `Not in the source: ${extra.join(', ')}.`, remedy);
}

/** What is left of `all` after each of `taken` is taken out once. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const rest = [...all];
  for (const item of taken) {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}
