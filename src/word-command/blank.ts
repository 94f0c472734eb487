/** A stretch of a text that is not read, by UTF-16 units: from, up to but not including to. */
export interface Blank {
  readonly from: number;
  readonly to: number;
  readonly as: BlankKind;
}

export type BlankKind =
  /** Marks around words: the words on both sides still belong together. */
  | 'mark'
  /** Words that are not read, in the midst of a sentence: no phrase reaches over them. */
  | 'left-out'
  /** The end of a paragraph. */
  | 'break';

/**
 * Blanks stretches with spaces, so that everything else keeps its place.
 * @param blanks in the order of where they begin; what begins inside an earlier one is part of that
 * @returns a text of the same length
 */
export function blankOut(text: string, blanks: readonly Blank[]): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { from, to, as } of blanks) {
    if (from < read || to <= from) continue;
    pieces.push(text.slice(read, from), blanked(text.slice(from, to), as));
    read = to;
  }
  pieces.push(text.slice(read));
  return pieces.join('');
}

const START: Record<BlankKind, string> = { mark: '', 'left-out': '…', break: '\n\n' };

function blanked(stretch: string, as: BlankKind): string {
  const spaces = stretch.replace(/[^\r\n]/g, ' ');
  const start = START[as].slice(0, stretch.length);
  return start + spaces.slice(start.length);
}

/** Blanks in the order that `blankOut` wants; of those that begin together the longest first. */
export function inOrder(blanks: readonly Blank[]): Blank[] {
  return [...blanks].sort((a, b) => a.from - b.from || b.to - a.to);
}
