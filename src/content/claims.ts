import { plainText } from './inline.ts';
import type { Block, Inline, PageText } from './model.ts';

/**
 * A claim, for our purposes, is a passage of the source text that says something a reader may rest a demand or a dose on:
 * a figure, a section of law, a right, a duty, a deadline, a price, a punishment. Words for the reader to say are not
 * claims, nor are links and headings.
 */
/** Pages whose claims are about the app itself: the code and its tests are their source. */
const ABOUT_OURSELVES = new Set(['om-appen', 'personvern']);
/** Whom to ring is sourced where the number stands; a question claims nothing. */
const NOT_A_CLAIM = /\b11[0-3]\b|[^.!?:]*\?/gu;
const CLAIM =
  /(?<![\p{L}])(?:\d+|§|rett til|har rett|rettigheter etter|plikt\w*|gratis|frist\w*|straff\w*|forbud\w*|forbyr|loven|forskriften|koster|egenandel\w*)/iu;

export interface Claim {
  readonly passage: string;
  /** The section it stands in; undefined before the first heading. */
  readonly section: string | undefined;
  readonly line: number | undefined;
  readonly sourced: boolean;
}

/** Every claim of a page's text, and whether the passage, or the list it stands in, names a source. */
export function claimsOf(id: string, text: PageText): Claim[] {
  if (ABOUT_OURSELVES.has(id)) return [];
  const lead = text.body.lead.flatMap((block) => claimsOfBlock(block, false));
  const sections = text.body.sections.flatMap((section) =>
    section.blocks.flatMap((block, index) =>
      claimsOfBlock(block, sourcedNextDoor(section.blocks, index)).map((claim) => ({
        ...claim,
        section: section.id,
        line: section.line,
      })),
    ),
  );
  return [...lead.map((claim) => ({ ...claim, section: undefined, line: undefined })), ...sections];
}

type Bare = Pick<Claim, 'passage' | 'sourced'>;

function claimsOfBlock(block: Block, sourcedNextDoor: boolean): Bare[] {
  if (block.type === 'paragraph') return claimOf(block.children, sourcedNextDoor);
  if (block.type === 'note') return block.blocks.flatMap((inner) => claimsOfBlock(inner, false));
  if ('items' in block) {
    // One source may stand for a whole list: it then closes its last item.
    const last = block.items.at(-1)?.flatMap(inlinesOf) ?? [];
    const whole = sourcedNextDoor || last.some(isSourced);
    return block.items.flatMap((item) => {
      const sourced = whole || item.flatMap(inlinesOf).some(isSourced);
      return item.flatMap((inner) => claimsOfBlock(inner, sourced));
    });
  }
  return [];
}

/** A list and the paragraphs that lead up to it or close it share their source, whichever of them carries it. */
function sourcedNextDoor(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  if (after?.type === 'number' || (after?.type === 'list' && inlinesOf(after).some(isSourced))) return true;
  const neighbours = block.type === 'list' ? [before, after] : before && leadsUp(before) ? [before] : [];
  return neighbours.some((one) => one?.type === 'paragraph' && inlinesOf(one).some(isSourced));
}

function leadsUp(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block.children).trim().endsWith(':');
}

function claimOf(inlines: readonly Inline[], sourced: boolean): Bare[] {
  const passage = plainText(inlines.filter((inline) => inline.type !== 'page-link')).trim();
  return CLAIM.test(passage.replace(NOT_A_CLAIM, ''))
    ? [{ passage, sourced: sourced || inlines.some(isSourced) }]
    : [];
}

/** A citation; a phone number, which carries its own; or a link to the page of ours where the claim stands with its source. */
function isSourced(inline: Inline): boolean {
  return (
    ['citation', 'phone', 'page-link'].includes(inline.type) ||
    ('children' in inline && inline.children.some(isSourced))
  );
}

function inlinesOf(block: Block): readonly Inline[] {
  if ('children' in block) return block.children;
  if ('items' in block) return block.items.flat().flatMap(inlinesOf);
  if ('blocks' in block) return block.blocks.flatMap(inlinesOf);
  return [];
}
