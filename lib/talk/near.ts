import { spellingKey } from './spelling.ts';

/** The fields of a talk that are compared. */
export interface Comparable {
  title: string;
  speakers: readonly { name: string }[];
}

/** Talks at least this near to each other may well be the same talk. */
export const NEAR = 0.85;

/**
 * Return how similar two talks are, from 0 to 1. Talks without a common speaker score 0; otherwise the score is the
 * share of letter pairs that their titles have in common, ignoring case, accents and punctuation. A title cut off with
 * `...` is compared with only as much of the other.
 */
export function nearness(a: Comparable, b: Comparable): number {
  const names = new Set(speakerKeys(a));
  return speakerKeys(b).some((name) => names.has(name)) ? titleNearness(a.title, b.title) : 0;
}

/** Return a key for each speaker that ignores case, accents and punctuation. */
export const speakerKeys = ({ speakers }: Pick<Comparable, 'speakers'>): string[] =>
  speakers.map(({ name }) => spellingKey(name)).filter((name) => name !== '');

const CUT = /(?:\.{2,}|…)\s*$/;

/** Whether a title was cut off, that is, ends with `...`. */
export const isCut = (title: string): boolean => CUT.test(title);

/** Whether `whole` is the full version of the cut-off title `cut`. */
export const completes = (whole: string, cut: string): boolean =>
  isCut(cut) && !isCut(whole) && spellingKey(whole).startsWith(spellingKey(cut));

function titleNearness(a: string, b: string): number {
  const [left, right] = [spellingKey(a), spellingKey(b)];
  const length = Math.min(isCut(a) ? left.length : Infinity, isCut(b) ? right.length : Infinity);
  return shareOfPairs(left.slice(0, length), right.slice(0, length));
}

/** The Dice coefficient of the letter pairs of two texts. */
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
