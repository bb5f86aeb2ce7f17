import { attempt } from '#lib/search/attempt.ts';
import { names } from '#lib/search/collection.ts';
import { buildIndex, type SearchIndex } from '#lib/search/index.ts';
import type { Clause } from './parse-search.ts';
import { rank } from '#lib/search/rank.ts';

/** A value that an operator was given and no row has. */
export interface UnknownValue {
  operator: string;
  value: string;
  /** Values that are like it, each with the whole text in which it replaces the other. */
  near: { value: string; query: string }[];
}

/** How many values to propose. */
const MOST = 3;

/** The values of a text's operators that no row has. Values of operators that search a field are words, which are guessed. */
export const unknownValues = (
  { properties }: SearchIndex,
  text: string,
  clauses: readonly Clause[],
): UnknownValue[] =>
  clauses.flatMap(({ field, value, words, not, source }) => {
    const property = field === null ? undefined : properties[field];
    if (!field || !property || words.length === 0) return [];
    const has = property.values();
    const called = has.map(property.calledOf);
    if (called.some((one) => property.holds(one, value))) return [];
    const near = nearest(called, words).flatMap((at) => has[at] ?? []);
    return {
      operator: field,
      value,
      near: near.map((one) => ({
        value: one,
        query: text.replace(
          source,
          () => `${not ? '-' : ''}${field}:${/^[\p{L}\p{N}-]+$/u.test(one) ? one : `"${one}"`}`,
        ),
      })),
    };
  });

/** The positions of the texts that are most like some words. */
function nearest(texts: readonly string[], words: readonly string[]): number[] {
  const index = buildIndex(
    texts.map((text) => [text]),
    names,
  );
  const terms = words.map((word) => ({ words: [word], field: null, open: true }));
  const { matched, expansions, partly } = attempt(index, terms, null, false);
  const marks = expansions.map(({ mark }) => mark);
  return [...rank(index, matched, partly ? null : marks).subarray(0, MOST)];
}
