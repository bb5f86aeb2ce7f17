import type { SearchIndex } from './index.ts';
import { type Mark, places } from './mark.ts';
import type { Matched } from './match.ts';
import { words } from './words.ts';

export interface Hit {
  /** Place in the list that was indexed. */
  row: number;
  score: number;
}

/** So many of the best rows are read to see whether their words stand together. */
const READ = 16;
/** Longer texts are prose, where words meet by chance. */
const LONG = 300;

/** The best rows: those with more of the terms, then the higher score, then programme order. */
export function rank(
  index: SearchIndex,
  { rows, score, hits }: Matched,
  marks: readonly Mark[],
  limit: number,
): Hit[] {
  const better = (a: Hit, b: Hit) =>
    (hits[b.row] ?? 0) - (hits[a.row] ?? 0) || b.score - a.score || a.row - b.row;
  const best = top(rows, score, hits, Math.max(limit, READ));
  for (const hit of best.slice(0, READ)) hit.score *= 1 + closeness(index, hit.row, marks);
  return best.sort(better).slice(0, limit);
}

/** The first `limit` rows by insertion, which is quick for few; more than a few hundred are sorted. */
function top(rows: Uint32Array, score: Float32Array, hits: Uint8Array, limit: number): Hit[] {
  // Terms come before score: a score is a sum of a few logarithms, far below 1000.
  const worth = (row: number) => (hits[row] ?? 0) * 1000 + (score[row] ?? 0);
  const hit = (row: number): Hit => ({ row, score: score[row] ?? 0 });
  if (limit > 200) {
    return Array.from(rows.toSorted((a, b) => worth(b) - worth(a) || a - b).subarray(0, limit), hit);
  }
  const best: number[] = [];
  const worths: number[] = [];
  for (const row of rows) {
    const own = worth(row);
    let at = best.length;
    if (at === limit && own <= (worths[at - 1] ?? 0)) continue;
    if (at === limit) at--;
    for (; at > 0 && (worths[at - 1] ?? 0) < own; at--) {
      best[at] = best[at - 1] ?? 0;
      worths[at] = worths[at - 1] ?? 0;
    }
    best[at] = row;
    worths[at] = own;
  }
  return best.map(hit);
}

/**
 * How well the terms stand together in one text of the row, from 0 to 0.35: a name typed in full, words of a title that
 * follow one another; a little more for a text that is nothing but the terms.
 */
function closeness(index: SearchIndex, row: number, marks: readonly Mark[]): number {
  let most = 0;
  const typed = marks[0]?.typed.join(' ').length ?? 0;
  for (const [field, { name }] of index.fields.entries()) {
    for (const text of index.texts(row, field)) {
      // A word alone can only be the whole of a text, or nearly (K8s), so others need not be read.
      if (text.length > (marks.length > 1 ? LONG : typed + 2)) continue;
      const found = places(text, marks, name);
      if (found.length < marks.length) continue;
      const pairs = found.filter((place, i) => place.at - (found[i - 1]?.at ?? NaN) === 1).length;
      const whole =
        found.every(({ how }) => how === 'exact') &&
        new Set(found.map(({ at }) => at)).size === words(text).length;
      most = Math.max(
        most,
        (marks.length > 1 ? 0.25 * Math.min(1, pairs / (marks.length - 1)) : 0) + (whole ? 0.1 : 0),
      );
    }
  }
  return most;
}
