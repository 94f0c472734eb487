import type { Heading, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import { readBlocks } from './blocks.ts';
import { plainText, readInlines } from './inline.ts';
import type { Body, Inline, Reference, Section } from './model.ts';

/** What the readers of blocks and inlines report to. */
export interface Reader {
  wrong(line: number, message: string, remedy: string): void;
  refer(reference: Reference): void;
}

const HEADING_ID = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/**
 * Reads the Markdown of a page.
 * @param markdown the text, padded so that its line numbers are those of the file
 * @param wrong is told of everything the app does not take
 */
export function readMarkdown(
  markdown: string,
  wrong: Reader['wrong'],
): { body: Body; references: Reference[] } {
  const references: Reference[] = [];
  const reader: Reader = { wrong, refer: (reference) => references.push(reference) };
  const root = fromMarkdown(markdown, {
    extensions: [directive()],
    mdastExtensions: [directiveFromMarkdown()],
  });

  const chunks = splitAtHeadings(root.children);
  const [lead = [], ...rest] = chunks;
  const sections = rest.map((nodes) => readSection(nodes, reader));
  noteRepeatedIds(sections, wrong);
  return { body: { lead: readBlocks(lead, reader), sections }, references };
}

/** The nodes before the first `##`, then one group for each `##`. */
function splitAtHeadings(nodes: readonly RootContent[]): RootContent[][] {
  const chunks: RootContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) chunks.push([]);
    chunks.at(-1)?.push(node);
  }
  return chunks;
}

function readSection(nodes: readonly RootContent[], reader: Reader): Section {
  const heading = nodes[0] as Heading;
  const line = heading.position?.start.line ?? 1;
  const { title, id } = takeId(readInlines(heading.children, reader));
  if (!id) {
    reader.wrong(
      line,
      `The heading "${plainText(title)}" has no id.`,
      'Write {#short-id} after it; the same in all languages.',
    );
  }
  return { id: id ?? '', title, blocks: readBlocks(nodes.slice(1), reader), line };
}

function takeId(inlines: readonly Inline[]): { title: Inline[]; id: string | undefined } {
  const last = inlines.at(-1);
  const match = last?.type === 'text' ? HEADING_ID.exec(last.value) : null;
  if (!match || last?.type !== 'text') return { title: [...inlines], id: undefined };
  const rest = last.value.slice(0, match.index);
  return {
    title: [...inlines.slice(0, -1), ...(rest ? [{ type: 'text' as const, value: rest }] : [])],
    id: match[1],
  };
}

function noteRepeatedIds(sections: readonly Section[], wrong: Reader['wrong']): void {
  const seen = new Set<string>();
  for (const { id, line } of sections) {
    if (id && seen.has(id))
      wrong(line, `The section id "${id}" stands twice on this page.`, 'Give one of them another id.');
    seen.add(id);
  }
}
