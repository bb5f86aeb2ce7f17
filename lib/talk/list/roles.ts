import { spellingKey } from '#lib/talk/spelling.ts';
import type { Lean } from '#lib/talk/pieces.ts';
import type { Reading } from '#lib/talk/schema.ts';

/** Outweighs what words that look like a name say by themselves. */
const STRONG = 6;

/**
 * Given the readings of a list, return which words are companies there and which are people: `Jane Street` is a company
 * in all of a list if more lines end with it than begin with it as a speaker.
 */
export function leanOf(readings: readonly Reading[]): Lean {
  const counts = new Map<string, number>();
  const add = (words: string, count: number) =>
    counts.set(spellingKey(words), (counts.get(spellingKey(words)) ?? 0) + count);
  for (const { speakers } of readings) {
    const [first, last] = [speakers[0], speakers.at(-1)];
    if (first) add(first.name, -1);
    if (last?.company) add(last.company, 1);
  }
  return (words) => STRONG * Math.sign(counts.get(spellingKey(words)) ?? 0);
}

/** Whether a reading takes for a speaker what is a company in the list, or the other way round. */
export const isAgainst = ({ speakers }: Reading, lean: Lean): boolean =>
  speakers.some(({ name, company }) => lean(name) > 0 || (company !== null && lean(company) < 0));
