import type { Point, Position } from 'unist';

/** Half-open offsets in a text: what stands at `end` is not in it. */
export type Range = readonly [start: number, end: number];

/** The text of a file, whose offsets it turns into lines and columns. */
export interface Source {
  text: string;
  point: (offset: number) => Point;
  position: (start: number, end: number) => Position;
}

/** Index a text by line; a line ends with LF, CRLF or CR, as in Markdown. */
export function indexSource(text: string): Source {
  // Only where something has to be placed: most files of a large import have no message.
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
