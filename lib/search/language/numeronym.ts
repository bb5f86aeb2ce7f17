/** A letter, how many are left out, and the last one. Fewer than six are no numeronym: e2e, s3. */
const NUMERONYM = /^([a-z])([6-9]|1\d)([a-z])$/;

/** The words that a folded word may stand for, by their first letter and a test: `observability` for o11y; `null` for most. */
export function numeronym(word: string): { first: string; isFor: (long: string) => boolean } | null {
  const [, first, left, last] = NUMERONYM.exec(word) ?? [];
  if (first === undefined || last === undefined) return null;
  return { first, isFor: (long) => long.length === Number(left) + 2 && long.endsWith(last) };
}
