import { scanLine, type Piece } from './scan-line.ts';
import type { Entry, Range } from './schema.ts';
import { isTooLong } from './text.ts';

/** An entry made from one line of source, able to map ranges of its text back to that line. */
export interface LineEntry extends Entry {
  /** Given a range of the text, returns the range of the line that it came from. */
  inLine: (range: Range) => Range;
}

/**
 * Strip the Markdown or HTML from one line of source (a bullet, a numbered or quoted item, a table row or cell, a
 * heading, a video title) and return it as an entry. Works on any string; invalid markup is kept as text.
 */
export function entryFromLine(line: string): LineEntry {
  if (isTooLong(line)) return { text: line, links: [], inLine: (range) => range };
  const { pieces, links } = scanLine(line);
  const starts: number[] = [];
  let text = '';
  for (const { from, to, value } of pieces) {
    starts.push(text.length);
    text += value ?? line.slice(from, to);
  }
  const startOf = (piece: number) => starts[piece] ?? text.length;
  return {
    text,
    links: links.map(({ first, end, url }) => ({ range: [startOf(first), startOf(end)], url })),
    inLine: ([start, end]) => {
      const from = toLine(pieces, starts, start, 'from');
      return [from, Math.max(from, end > start ? toLine(pieces, starts, end - 1, 'to') : from)];
    },
  };
}

/** Where the source of the character at `offset` begins (`from`) or ends (`to`) in the line. */
function toLine(
  pieces: readonly Piece[],
  starts: readonly number[],
  offset: number,
  side: 'from' | 'to',
): number {
  const index = starts.findLastIndex((start, at) => start <= offset && pieces[at]?.value !== '');
  const piece = pieces[index];
  if (!piece) return pieces[0]?.from ?? 0;
  const within = offset - (starts[index] ?? 0);
  if (piece.value !== null) return side === 'from' ? piece.from : piece.to;
  return Math.min(piece.from + within + (side === 'to' ? 1 : 0), piece.to);
}
