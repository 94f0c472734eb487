import { type Blank, blankOut } from './blank.ts';
import { blankHtmlInMarkdown } from './blank-html.ts';

/**
 * Leaves only what a person reads: front matter, code, block quotes, addresses and HTML tags become spaces. Indented text is
 * read, for in lists it is far more often prose than code.
 * @returns a text of the same length, every word in its place
 */
export function blankMarkdown(text: string): string {
  return blankHtmlInMarkdown(blankAddresses(blankBlocks(text)));
}

interface Line {
  readonly from: number;
  /** Where its words end, before the line break. */
  readonly end: number;
  readonly text: string;
}

const MARKERS = String.raw`(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*`;
const QUOTE = new RegExp(`^[ \\t]*${MARKERS}>`);
const FENCE = new RegExp(`^[ \\t]*${MARKERS}(\`{3,}(?=[^\`]*$)|~{3,})`);
const LIST_MARKER = /^[ \t]*([-*+]|\d{1,9}[.)])(?=[ \t])/;
const RULE = /^[ \t]*[-=*_][-=*_ \t]*$/;
const STARTS_A_BLOCK = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|(?:[-*+]|\d{1,9}[.)])[ \t]|<|:::?|\|)/;

/** Front matter, fenced code, block quotes, inline code. */
function blankBlocks(text: string): string {
  const blanks: Blank[] = [];
  const lines = linesOf(text);
  let index = frontMatterLines(lines);
  if (index > 0) blanks.push({ from: 0, to: lines[index - 1]!.end, as: 'mark' });
  let fence: string | undefined;
  /** True while the next line may go on with a quotation's sentence without its `>`. */
  let quoteGoesOn = false;
  let inlineFrom = -1;
  const closeInline = (to: number) => {
    // Not push(...): a call takes no million arguments.
    if (inlineFrom >= 0) for (const blank of inlineCode(text, inlineFrom, to)) blanks.push(blank);
    inlineFrom = -1;
  };

  for (; index < lines.length; index++) {
    const line = lines[index]!;
    const whole: Blank = { from: line.from, to: line.end, as: 'mark' };
    if (fence !== undefined) {
      blanks.push(whole);
      const bare = line.text.trim();
      if (bare.startsWith(fence) && [...bare].every((sign) => sign === fence![0])) fence = undefined;
      continue;
    }
    const opens = FENCE.exec(line.text)?.[1];
    const isQuote = QUOTE.test(line.text);
    const isBlank = line.text.trim() === '';
    const startsBlock = STARTS_A_BLOCK.test(line.text) || RULE.test(line.text);
    if (isQuote || (quoteGoesOn && !isBlank && !startsBlock && !opens)) {
      closeInline(line.from);
      blanks.push(whole);
      quoteGoesOn = !isQuote || /[\p{L}\p{N}]/u.test(line.text);
      continue;
    }
    quoteGoesOn = false;
    if (opens || isBlank || startsBlock) closeInline(line.from);
    if (opens) {
      blanks.push(whole);
      fence = opens;
      continue;
    }
    if (isBlank) continue;
    if (RULE.test(line.text)) {
      blanks.push(whole);
      continue;
    }
    const marker = LIST_MARKER.exec(line.text);
    if (marker) {
      const end = line.from + marker[0].length;
      // Otherwise the end of one item and the beginning of the next would read as one phrase.
      blanks.push({ from: end - marker[1]!.length, to: end + 1, as: 'break' });
    }
    if (inlineFrom < 0) inlineFrom = marker ? line.from + marker[0].length + 1 : line.from;
  }
  closeInline(text.length);
  return blankOut(text, blanks);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const lineBreak = text.indexOf('\n', from);
    const to = lineBreak < 0 ? text.length : lineBreak;
    const end = text[to - 1] === '\r' && to > from ? to - 1 : to;
    lines.push({ from, end, text: text.slice(from, end) });
    from = to + 1;
  }
  return lines;
}

/** How many lines the YAML at the top takes, with its marks; 0 when there is none or it never ends. */
function frontMatterLines(lines: readonly Line[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line.text));
  return end + 1;
}

/** A run of backticks up to the next run of the same length. */
function inlineCode(text: string, from: number, to: number): Blank[] {
  const runs = [...text.slice(from, to).matchAll(/`+/g)].map((run) => {
    const start = from + run.index;
    const escaped = /\\*$/.exec(text.slice(Math.max(from, start - 20), start))![0].length % 2 === 1;
    return { start, length: run[0].length, escaped };
  });
  const next = nextOfLength(runs.map(({ length }) => length));
  const found: Blank[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    // After a backslash the first backtick of a run is a plain sign.
    const opening = run.escaped ? run.length - 1 : run.length;
    const close = opening > 0 ? next(opening, index) : undefined;
    if (close === undefined) continue;
    found.push({
      from: run.start + run.length - opening,
      to: runs[close]!.start + opening,
      as: 'left-out',
    });
    index = close;
  }
  return found;
}

/** Finds the next run of a length after one of growing indexes, in one pass over them all. */
function nextOfLength(lengths: readonly number[]): (length: number, after: number) => number | undefined {
  const indexes = new Map<number, { at: number; readonly all: number[] }>();
  lengths.forEach((length, index) => {
    const same = indexes.get(length);
    if (same) same.all.push(index);
    else indexes.set(length, { at: 0, all: [index] });
  });
  return (length, after) => {
    const same = indexes.get(length);
    if (!same) return undefined;
    while (same.at < same.all.length && same.all[same.at]! <= after) same.at++;
    return same.all[same.at];
  };
}

/** What stands in the group `before` is not part of the address. */
const ADDRESSES: readonly RegExp[] = [
  // [text](address "title"): the title is read.
  /(?<before>\]\([ \t]{0,9})(?:<[^<>\n]*>|[^\s()<]+(?:\([^\s()]*\)[^\s()]*){0,50})(?=[ \t\n]+["'(]|\s*\))/g,
  // [label]: address
  /(?<before>^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*)\S+(?=[ \t]*(?:$|["'(]))/gm,
  // [text][label] and citations, [@source]
  /(?<=\])\[[^\]\n]{1,200}\]|\[@[^\]\n]{1,200}\]/g,
  // {#section}
  /\{#[^}\s]{1,200}\}/g,
  /<[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>/gi,
  /(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s<>"']+/gi,
];

/** Signs of emphasis: not those inside a name like some_name. */
const EMPHASIS = /\*+|~~|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu;

function blankAddresses(text: string): string {
  let read = text;
  for (const pattern of [...ADDRESSES, EMPHASIS]) {
    read = blankOut(
      read,
      [...read.matchAll(pattern)].map((match) => ({
        from: match.index + (match.groups?.before?.length ?? 0),
        to: match.index + match[0].length,
        as: 'mark',
      })),
    );
  }
  return read;
}
