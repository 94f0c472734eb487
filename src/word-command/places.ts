/** A place as editors count: the first line is 1, the first column is 1, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells where an offset of a text stands. Lines end with LF, CR LF or CR. */
export function placeFinder(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    // Most texts hold nothing to find, so the lines are counted when they are first asked for.
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
