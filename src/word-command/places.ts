/** A place as editors count: the first line is 1, the first column is 1, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells where an offset of a text stands. Lines end with LF, CR LF or CR. */
export function placeFinder(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
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
