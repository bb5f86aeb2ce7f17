import type { Point, Position } from 'unist';

/** Turns offsets of a text into lines and columns. */
export type PositionOf = (start: number, end: number) => Position;

/** Index a text by line; a line ends with LF, CRLF or CR. */
export function indexLines(text: string): PositionOf {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length);
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return (start, end) => ({ start: point(start), end: point(end) });
}
