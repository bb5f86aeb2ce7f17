import { scanLine, type Piece } from './scan-line.ts';
import type { Entry, Range } from './schema.ts';
import { isTooLong } from './text.ts';

/** An entry made from one raw line, and the way back to it. */
export interface LineEntry extends Entry {
  /** The offsets `[start, end)` in the line of what a range of the text was made from. */
  inLine: (range: Range) => Range;
}

/**
 * Take the Markdown or HTML off one raw line: a bullet, a numbered or quoted item, a table's row or cell, a heading, a
 * video's title. Any string gives an entry; what means nothing as markup stays text.
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

/** The source of the character at `offset`: where it begins or where it ends. */
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
