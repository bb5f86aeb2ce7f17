import { OWN } from './collection.ts';
import type { SearchIndex } from './index.ts';
import { type Mark, type Occurrence, occurrences, wordsOf } from './mark.ts';
import type { Matched } from './match.ts';

/** How many of the best rows, at most, are read to see whether the words stand together in them. */
const READ = 16;
/** Longer texts are prose, in which words stand together by chance. */
const LONG = 300;
/** What a row gains if all words follow one another, and if a text of it consists of them alone. */
const FOLLOWING = 0.25;
const WHOLE = 0.1;

/**
 * The rows by score, the best first; equal ones in programme order. `marks` are those that all rows have, or `null` if they
 * have only some; `extras` are others that were typed, and count where a text has them too.
 */
export function rank(
  index: SearchIndex,
  { rows, score }: Matched,
  marks: readonly Mark[] | null,
  extras: readonly Mark[] = [],
): Uint32Array {
  const ranked = byScore(rows, score);
  const [first = 0] = ranked;
  if (ranked.length < 2 || marks === null) return ranked;
  // A lower score could not become the best by what is added here.
  const least = (score[first] ?? 0) / (1 + FOLLOWING + WHOLE);
  const best = ranked.subarray(0, READ).filter((row) => (score[row] ?? 0) >= least);
  for (const row of best) {
    const close = closeness(index, row, marks);
    const closer = extras.length > 0 ? Math.max(close, closeness(index, row, [...marks, ...extras])) : close;
    score[row] = (score[row] ?? 0) * (1 + closer);
  }
  ranked.set(byScore(best, score));
  return ranked;
}

/** Scores that differ by less than this are equal. */
const STEP = 2 ** -20;
/** How many rows there is room for in a number that also holds 32 bits of score. */
const MOST_ROWS = 2 ** 21;

/** Sort rows as numbers that hold score and row: without a compare function, that is many times as fast. */
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

/** How well the words stand together in one of the row's own texts: a name in full, or words in a sequence in a title. */
function closeness(index: SearchIndex, row: number, marks: readonly Mark[]): number {
  let most = 0;
  const typed = marks[0]?.typed.join(' ').length ?? 0;
  for (const [field, { name, weight }] of index.fields.entries()) {
    if (weight < OWN) continue;
    for (const text of index.texts(row, field)) {
      // A single word gains only where it is a whole text, or nearly (K8s), so longer texts are not read.
      if (text.length > (marks.length > 1 ? LONG : typed + 2)) continue;
      const found = occurrences(text, marks, name, true);
      if (found.length === 0) continue;
      const pairs = found.filter((place, i) => follows(place, found[i - 1], marks)).length;
      const whole =
        found.every(({ how }) => how === 'exact') &&
        new Set(found.map(({ at }) => at)).size === wordsOf(text).count;
      const following = marks.length > 1 ? FOLLOWING * Math.min(1, pairs / (marks.length - 1)) : 0;
      most = Math.max(most, following + (whole ? WHOLE : 0));
    }
  }
  return most;
}

/** Whether a word follows on another, or both are one in the text: `pipe` and `cd` in PipeCD. */
function follows(word: Occurrence, before: Occurrence | undefined, marks: readonly Mark[]): boolean {
  if (!before) return false;
  const lengthOf = ({ mark }: Occurrence) => marks[mark]?.typed.join('').length ?? 0;
  const isOne =
    word.start === before.start &&
    word.mark !== before.mark &&
    word.end - word.start >= lengthOf(word) + lengthOf(before);
  return word.at - before.at === 1 || isOne;
}
