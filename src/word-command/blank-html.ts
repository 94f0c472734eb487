import { type Blank, blankOut, inOrder } from './blank.ts';

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly from: number;
  readonly to: number;
}

/** What others have said, and what is no prose. */
const LEFT_ALONE = new Set(['q', 'blockquote', 'code']);
/** Up to its end tag such an element holds no tags at all. */
const RAW = new Set(['script', 'style']);
/** Tags within a sentence; every other tag ends a paragraph. */
const INLINE = new Set(
  `a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup
  time tt u var wbr`.split(/\s+/),
);
/** After so many tags without an end the text is no HTML, and looking for ends would take for ever. */
const MOST_BROKEN = 10;

/**
 * Leaves only what a person reads on the page: tags, comments, script, style, quotations and code become spaces.
 * A quotation or code without its end tag is read, for nothing says where it ends.
 * @returns a text of the same length, every word in its place
 */
export function blankHtml(text: string): string {
  return blankMarkup(text, tagEndFinder(text));
}

/** The same for HTML inside Markdown, where a `<` is far more often a plain sign. */
export function blankHtmlInMarkdown(text: string): string {
  return blankMarkup(text, (from) => {
    const end = text.slice(from + 1, from + LONGEST_TAG).search(/[<>]/) + from + 1;
    return text[end] === '>' ? end + 1 : -1;
  });
}

const LONGEST_TAG = 2000;

function blankMarkup(text: string, findEnd: (from: number) => number): string {
  const blanks: Blank[] = [];
  const tags: Tag[] = [];
  const name = /[a-zA-Z][^\s/>]*/y;
  let at = 0;
  for (let from = text.indexOf('<', at); from >= 0; from = text.indexOf('<', at)) {
    at = from + 1;
    if (text.startsWith('<!--', from)) {
      at = endOfComment(text, from);
      blanks.push({ from, to: at, as: 'mark' });
      continue;
    }
    const next = text[from + 1] ?? '';
    const closes = next === '/';
    name.lastIndex = closes ? from + 2 : from + 1;
    const found = name.exec(text)?.[0].toLowerCase();
    if (!found && next !== '!' && next !== '?') continue;
    const to = findEnd(from);
    if (to < 0) continue;
    at = to;
    if (found && RAW.has(found) && !closes) {
      const rawEnd = endOfRaw(text, found, to);
      at = Math.max(to, rawEnd < 0 ? text.length : (rawTagEnd(text, rawEnd) ?? text.length));
      blanks.push({ from, to: at, as: 'break' });
      continue;
    }
    blanks.push({ from, to, as: found && INLINE.has(found) ? 'mark' : 'break' });
    if (found && LEFT_ALONE.has(found)) tags.push({ name: found, closes, from, to });
  }
  const spaces = [...text.matchAll(/&(?:nbsp|ensp|emsp|thinsp|#160|#x0*a0);/gi)].map(
    (match): Blank => ({ from: match.index, to: match.index + match[0].length, as: 'mark' }),
  );
  return blankOut(text, inOrder([...blanks, ...elements(tags), ...spaces]));
}

/** From each start tag to its own end tag; a start or end that stands alone is only a tag. */
function elements(tags: readonly Tag[]): Blank[] {
  const open = new Map<string, Tag[]>();
  const found: Blank[] = [];
  for (const tag of tags) {
    const stack = open.get(tag.name) ?? [];
    open.set(tag.name, stack);
    if (!tag.closes) stack.push(tag);
    else {
      const start = stack.pop();
      if (start)
        found.push({ from: start.from, to: tag.to, as: INLINE.has(tag.name) ? 'left-out' : 'break' });
    }
  }
  return found;
}

function endOfComment(text: string, from: number): number {
  if (text.startsWith('<!-->', from)) return from + 5;
  if (text.startsWith('<!--->', from)) return from + 6;
  const end = text.indexOf('-->', from + 4);
  return end < 0 ? text.length : end + 3;
}

function endOfRaw(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(text)?.index ?? -1;
}

function rawTagEnd(text: string, from: number): number | undefined {
  const end = text.indexOf('>', from);
  return end < 0 ? undefined : end + 1;
}

/** Where a tag ends: at the first `>` outside an attribute's quotation marks. -1 when it does not. */
function tagEndFinder(text: string): (from: number) => number {
  let broken = 0;
  return (from) => {
    if (broken > MOST_BROKEN) return -1;
    const end = endOfTag(text, from);
    if (end < 0) broken++;
    return end;
  };
}

function endOfTag(text: string, from: number): number {
  const stop = /[>=]/g;
  stop.lastIndex = from;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    if (match[0] === '>') return match.index + 1;
    let at = match.index + 1;
    while (/\s/.test(text[at] ?? '')) at++;
    const quote = text[at];
    if (quote !== '"' && quote !== "'") continue;
    const end = text.indexOf(quote, at + 1);
    if (end < 0) return -1;
    stop.lastIndex = end + 1;
  }
  return -1;
}
