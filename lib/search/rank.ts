import type { SearchIndex } from './index.ts';
import { type Mark, places, wordsOf } from './mark.ts';
import type { Matched } from './match.ts';

/** So many of the best rows, at most, are read to see whether their words stand together. */
const READ = 16;
/** Longer texts are prose, where words meet by chance. */
const LONG = 300;
/** What words add that follow one another, all of them, and a text that is nothing but the words. */
const FOLLOWING = 0.25;
const WHOLE = 0.1;

/** The rows best first: the higher score, then programme order. */
export function rank(
  index: SearchIndex,
  { rows, score, hits }: Matched,
  marks: readonly Mark[],
): Uint32Array {
  const ranked = byScore(rows, score);
  const [first = 0] = ranked;
  if (ranked.length < 2 || hits[first] !== marks.length) return ranked;
  // Others cannot come first any more.
  const least = (score[first] ?? 0) / (1 + FOLLOWING + WHOLE);
  const best = ranked.subarray(0, READ).filter((row) => (score[row] ?? 0) >= least);
  for (const row of best) score[row] = (score[row] ?? 0) * (1 + closeness(index, row, marks));
  ranked.set(byScore(best, score));
  return ranked;
}

/** Scores nearer than this are alike. */
const STEP = 2 ** -20;
/** Beside 32 bits of score, a number has room for so many rows. */
const MOST_ROWS = 2 ** 21;

/** Each row becomes a number that has the order in it: numbers alone are sorted many times as fast as by comparing. */
function byScore(rows: Uint32Array, score: Float32Array): Uint32Array {
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < keys.length; i++) {
    const row = rows[i] ?? 0;
    keys[i] = row - MOST_ROWS * Math.round((score[row] ?? 0) / STEP);
  }
  keys.sort();
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < keys.length; i++) sorted[i] = (keys[i] ?? 0) & (MOST_ROWS - 1);
  return sorted;
}

/** How well the words stand together in one text of the row: a name typed in full, words of a title that follow one another. */
function closeness(index: SearchIndex, row: number, marks: readonly Mark[]): number {
  let most = 0;
  const typed = marks[0]?.typed.join(' ').length ?? 0;
  for (const [field, { name }] of index.fields.entries()) {
    for (const text of index.texts(row, field)) {
      // A word alone can only be the whole of a text, or nearly (K8s), so others need not be read.
      if (text.length > (marks.length > 1 ? LONG : typed + 2)) continue;
      const found = places(text, marks, name, true);
      if (found.length === 0) continue;
      const pairs = found.filter((place, i) => place.at - (found[i - 1]?.at ?? NaN) === 1).length;
      const whole =
        found.every(({ how }) => how === 'exact') &&
        new Set(found.map(({ at }) => at)).size === wordsOf(text).count;
      const following = marks.length > 1 ? FOLLOWING * Math.min(1, pairs / (marks.length - 1)) : 0;
      most = Math.max(most, following + (whole ? WHOLE : 0));
    }
  }
  return most;
}
