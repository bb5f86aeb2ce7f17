import { FIELD_BITS, type SearchIndex } from './index.ts';
import type { Expansion } from './expand.ts';

/**
 * The rows that matched, in order. `score[row]` and `hits[row]` say how well and how many of the terms; the next match
 * overwrites both.
 */
export interface Matched {
  rows: Uint32Array;
  score: Float32Array;
  hits: Uint8Array;
}

/** A term that no row needs to have, and what it counts where one does, up to 1. */
export interface Extra {
  expansion: Expansion;
  factor: number;
}

/**
 * The rows that have at least so many of the terms, by default all. A row scores for each term: how rare the term is,
 * times how near the row's best word for it, times the weight of the field. `within` holds 1 for the rows that count.
 */
export function match(
  index: SearchIndex,
  expansions: readonly Expansion[],
  within: Uint8Array | null,
  least: number = expansions.length,
  extras: readonly Extra[] = [],
  weights: Float64Array = index.weights,
): Matched {
  const { score, best, hits, touched } = index.scratch;
  score.fill(0);
  hits.fill(0);
  // The rarest term first, so that the others have to look at few rows.
  const order = expansions.toSorted((a, b) => size(a) - size(b));
  const all = least === order.length;
  if (all && order.some(({ runs }) => runs.length === 0)) return { rows: new Uint32Array(), score, hits };
  const terms = [...order.map((expansion) => ({ expansion, factor: 1 })), ...extras];
  for (const [step, { expansion, factor }] of terms.entries()) {
    const extra = step >= order.length;
    const rarity = Math.log(1 + index.rows / (1 + size(expansion))) * factor;
    let count = 0;
    for (const { posts, nearness } of expansion.runs) {
      const times = nearness * rarity;
      for (let p = 0; p < posts.length; p++) {
        const post = posts[p] ?? 0;
        const row = post >>> FIELD_BITS;
        if (extra ? (hits[row] ?? 0) < least : all && hits[row] !== step) continue;
        const value = (weights[post & expansion.fields] ?? 0) * times;
        const before = best[row] ?? 0;
        if (value <= before || within?.[row] === 0) continue;
        if (before === 0) touched[count++] = row;
        best[row] = value;
      }
    }
    for (let i = 0; i < count; i++) {
      const row = touched[i] ?? 0;
      score[row] = (score[row] ?? 0) + (best[row] ?? 0);
      if (!extra) hits[row] = (hits[row] ?? 0) + 1;
      best[row] = 0;
    }
  }
  let found = 0;
  for (let row = 0; row < index.rows; row++) {
    if ((hits[row] ?? 0) >= least && within?.[row] !== 0) touched[found++] = row;
  }
  return { rows: touched.slice(0, found), score, hits };
}

/** How many postings a term has. */
const size = ({ runs }: Expansion) => runs.reduce((sum, { posts }) => sum + posts.length, 0);
