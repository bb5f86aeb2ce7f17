import type { Point, Position } from 'unist';

/** A half-open range of offsets in a text: `end` is the offset after its last character. */
export type Range = readonly [start: number, end: number];

/** The text of a file, with functions that turn its offsets into lines and columns (from 1). */
export interface Source {
  text: string;
  point: (offset: number) => Point;
  position: (start: number, end: number) => Position;
}

/** Make a `Source` of a text. Lines end with LF, CRLF or CR, as in Markdown. */
export function indexSource(text: string): Source {
  // Found when first needed: most files of a large import have no messages to place.
  let known: number[] | null = null;
  const point = (offset: number): Point => {
    const starts = (known ??= lineStarts(text));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return { text, point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length);
  return starts;
}
