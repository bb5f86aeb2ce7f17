import { spellingKey } from './spelling.ts';

/** What is compared of two talks. */
export interface Comparable {
  title: string;
  speakers: readonly { name: string }[];
}

/** From here on, titles of one speaker are near-equal. */
export const NEAR = 0.85;

/**
 * How near two talks are: 0 where no speaker is shared, else from the pairs of letters that their titles share, 1 for
 * titles that differ in case, accents and punctuation at most. A title cut by `...` is held against as much of the other.
 */
export function nearness(a: Comparable, b: Comparable): number {
  const names = new Set(speakerKeys(a));
  return speakerKeys(b).some((name) => names.has(name)) ? titleNearness(a.title, b.title) : 0;
}

/** A key for each speaker, that is the same for spellings that differ in case, accents or dots. */
export const speakerKeys = ({ speakers }: Pick<Comparable, 'speakers'>): string[] =>
  speakers.map(({ name }) => spellingKey(name)).filter((name) => name !== '');

const CUT = /(?:\.{2,}|…)\s*$/;

/** Whether a title ends where it was cut. */
export const isCut = (title: string): boolean => CUT.test(title);

/** Whether `whole` is what a cut title says, and more. */
export const completes = (whole: string, cut: string): boolean =>
  isCut(cut) && !isCut(whole) && spellingKey(whole).startsWith(spellingKey(cut));

function titleNearness(a: string, b: string): number {
  const [left, right] = [spellingKey(a), spellingKey(b)];
  const length = Math.min(isCut(a) ? left.length : Infinity, isCut(b) ? right.length : Infinity);
  return shareOfPairs(left.slice(0, length), right.slice(0, length));
}

/** Dice's coefficient of two texts' pairs of letters. */
function shareOfPairs(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const counts = new Map<string, number>();
  for (const pair of pairsOf(a)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(b)) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

const pairsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
