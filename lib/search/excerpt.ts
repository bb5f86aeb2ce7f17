import { type Mark, occurrences } from './mark.ts';

/** How many characters of a line stand before the first word that matched, and how many there are in all, at most. */
const BEFORE = 40;
const LENGTH = 140;

/**
 * One line of a longer text of a field, cut where most of what was typed stands together; `null` where nothing of it is.
 * Lines of the text are not joined.
 */
export function excerpt(text: string, marks: readonly Mark[], field: string): string | null {
  const found = occurrences(text, marks, field);
  let best = found[0];
  let most = 0;
  for (const [at, first] of found.entries()) {
    const near = new Set<number>();
    const stop = endOfLine(text, first.end);
    for (let i = at; i < found.length; i++) {
      const other = found[i];
      if (!other || other.end > Math.min(stop, first.start + LENGTH - BEFORE)) break;
      near.add(other.mark);
    }
    if (near.size <= most) continue;
    most = near.size;
    best = first;
    if (most === marks.length) break;
  }
  return best ? lineAround(text, best.start, best.end) : null;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** A part of a text with some words before and after it, whole words on one line. */
function lineAround(text: string, start: number, end: number): string {
  const begin = text.lastIndexOf('\n', start) + 1;
  const stop = endOfLine(text, end);
  const from = start - begin < BEFORE ? begin : Math.min(start, text.indexOf(' ', start - BEFORE) + 1);
  const until = Math.max(from + LENGTH, end);
  const cut = until >= stop ? stop : text.lastIndexOf(' ', until);
  const to = cut < end ? end : cut;
  return `${from > begin ? '… ' : ''}${text.slice(from, to)}${to < stop ? ' …' : ''}`;
}
