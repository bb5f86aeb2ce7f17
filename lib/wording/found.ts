import { grouped } from './counts.ts';

/** “a, b or c” */
export const listOr = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** What is said where nothing has all the words: `absent` are those that nothing shown has. */
export const partlyFound = (what: string, absent: readonly string[]) =>
  absent.length > 0
    ? `No ${what} matches everything you typed. These do without ${listOr(absent.map((word) => `“${word}”`))}.`
    : `No ${what} matches everything you typed. These match some of it, the closest first.`;

/** Of how many of those found the day is not known; empty for none. */
export const undatedOf = (undated: number, of: number) =>
  undated === 0 ? '' : `The day is not known for ${grouped(undated)} of these ${grouped(of)}.`;
