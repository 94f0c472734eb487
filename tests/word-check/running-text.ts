import type { Checker } from '../../src/vocabulary/checker.ts';
import type { Finding } from '../../src/vocabulary/rules.ts';

/** A finding in a document, with what stands around it. */
export interface Place {
  readonly finding: Finding;
  readonly context: string;
}

const AROUND = 90;
/** "døg-⏎nopphold" is one word; "rusmiddel-⏎og" is not. */
const BROKEN_WORD = /(?<=\p{Ll})-[^\S\n]*\n\s*(?!(?:og|eller|til|samt)(?!\p{L}))(?=\p{Ll})/gu;

/** Joins the words that a PDF has broken at the end of a line. */
export function joinBrokenWords(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(BROKEN_WORD, '');
}

export function findIn(document: string, check: Checker): Place[] {
  const text = joinBrokenWords(document);
  return check(text).map((finding) => {
    const before = text.slice(Math.max(0, finding.start - AROUND), finding.start);
    const after = text.slice(finding.end, finding.end + AROUND);
    return { finding, context: oneLine(`${before}[[${finding.found}]]${after}`) };
  });
}

/** So many of the list, by chance but the same ones for the same seed. */
export function sample<T>(list: readonly T[], size: number, seed: number): T[] {
  const next = numbersFrom(seed);
  const drawn = [...list];
  const last = Math.min(size, drawn.length);
  for (let index = 0; index < last; index++) {
    const other = index + Math.floor(next() * (drawn.length - index));
    [drawn[index], drawn[other]] = [drawn[other]!, drawn[index]!];
  }
  return drawn.slice(0, last);
}

/** Mulberry32: numbers between 0 and 1 that only depend on the seed. */
function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
