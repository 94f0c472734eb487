import type { Checker } from '../vocabulary/checker.ts';
import type { Finding } from '../vocabulary/rules.ts';

/** How a long text is cut: the size of its parts, and how much is read on each side of one, in UTF-16 units. */
export interface Cut {
  readonly part: number;
  /** More than the longest phrase or exception with what may stand in between. */
  readonly context: number;
}

const CUT: Cut = { part: 50_000, context: 2_000 };

/**
 * Checks a text of any length, part by part, so that a book needs no more memory than a page and a text of one line no more
 * time than one of many. A part is read with what stands around it, and the findings are the same as those of the whole.
 */
export function checkLong(check: Checker, text: string, { part, context }: Cut = CUT): Finding[] {
  const findings: Finding[] = [];
  for (let from = 0; from < text.length; ) {
    const to = spaceAfter(text, from + part);
    const readFrom = spaceBefore(text, from - context, from);
    const readTo = spaceAfter(text, to + context);
    for (const finding of check(text.slice(readFrom, readTo))) {
      const start = finding.start + readFrom;
      if (start >= from && start < to) findings.push({ ...finding, start, end: finding.end + readFrom });
    }
    from = to;
  }
  return findings;
}

/** Parts begin and end at spaces, so that no word is cut in two. */
function spaceAfter(text: string, at: number): number {
  const space = /\s/g;
  space.lastIndex = at;
  return at < text.length ? (space.exec(text)?.index ?? text.length) : text.length;
}

function spaceBefore(text: string, at: number, latest: number): number {
  if (at <= 0) return 0;
  return Math.min(spaceAfter(text, at), latest);
}
