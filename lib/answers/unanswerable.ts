import { search } from '#lib/search/search.ts';
import type { SearchIndex } from '#lib/search/index.ts';
import { shorten } from './say.ts';

/** A question that has no answer as it was asked. Its message says what is wrong and, where it can, what was meant. */
export class Unanswerable extends Error {}

/** The last segment of an address, or the text itself: what people paste for a slug. */
export const slugIn = (text: string): string =>
  text
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '');

/** Say that something is not known, with those that are most like it. */
export const unknown = (what: string, given: string, near: readonly string[]): Unanswerable =>
  new Unanswerable(
    `Unexpected ${what} \`${shorten(given, 100)}\`, expected one that is known${
      near.length > 0 ? `; the nearest: ${near.map((one) => `\`${one}\``).join(', ')}` : ''
    }`,
  );

/** The rows of an index whose words are most like a slug or a name, at most `most`. */
export function nearestRows(index: SearchIndex, given: string, most = 3): number[] {
  const words = given
    .slice(0, 200)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? [] : search(index, words, { limit: most }).hits.map(({ row }) => row);
}
