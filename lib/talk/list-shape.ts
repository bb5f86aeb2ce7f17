import type { Part } from './byline-parts.ts';
import { weigh } from './evidence.ts';
import { tidy, slice } from './text.ts';

/** Additional evidence about each part, from the shape of the whole byline. */
export interface ListShape {
  /** Evidence that the part at this index is a company. */
  company: (at: number) => number;
  /** Evidence that the part at this index, after a comma, is another name. */
  nextName: (at: number) => number;
}

/**
 * Given the parts of a byline, return what its shape says about them:
 * - `A, X` and `A & B, X`: the last part is a company.
 * - `A, X & B, Y & C, Z`: an enumeration of names has a single `&`; with several, the commas precede companies. The
 *   same holds between `;` if the byline starts with a pair, as in `A, X; B, Y`.
 * - `A, X, B, Y, C, Z`: if many of the second parts are clearly companies, all of them are.
 * - `A, X & B, X`: a part that is repeated at the end is a company too.
 */
export function shapeOf(text: string, parts: readonly Part[], companies = true): ListShape {
  if (!companies) return NAMES_ALONE;
  if (parts.length <= 2) return PAIR;
  const groups = groupsOf(parts);
  const last = parts.length - 1;
  const conjunctions = groups.reduce((sum, group) => sum + group.conjunctions, 0);
  const lastIsCompany = conjunctions > 0 || groups.length > 1 ? 2 : 0;
  const secondIsCompany = arePairs(text, parts) ? 2 : 0;
  const startsWithPair = groups.length > 1 && groups[0]?.size === 2;
  const paired = groups.flatMap(({ size, conjunctions: within }) =>
    Array<boolean>(size).fill(within > 1 || startsWithPair || (groups.length > 1 && within === 0)),
  );
  const words = parts.map(({ range }) => slice(text, range));
  return {
    company: (at) =>
      words[at] === words[last]
        ? lastIsCompany
        : at % 2 === 1 && !enumeratesNames(text, parts, at)
          ? secondIsCompany
          : 0,
    nextName: (at) => (paired[at] && !enumeratesNames(text, parts, at) ? -1.5 : 0),
  };
}

/** In a list of talks that names no companies, commas separate names. */
const NAMES_ALONE: ListShape = { company: () => 0, nextName: () => 1.5 };
const PAIR: ListShape = { company: (at) => (at === 1 ? 2 : 0), nextName: () => 0 };

/**
 * Whether a part is one of several enumerated names that share the company at the end, as `Nili Guy` in `Vita Bort,
 * Nili Guy & Mara Ayo, IBM`. Without this check it could be taken for Vita Bort's company.
 */
function enumeratesNames(text: string, parts: readonly Part[], at: number): boolean {
  const isBetween = parts[at]?.separator === ',' && parts[at + 1]?.separator === '&';
  if (!isBetween || parts[at + 2]?.separator !== ',') return false;
  const [before, own, next, company] = parts
    .slice(at - 1, at + 3)
    .map(({ range }) => weigh(tidy(slice(text, range))));
  if (!before || !own || !next || !company) return false;
  return [before, own, next].every(({ name }) => name >= FULL_NAME) && company.company > own.company;
}
const FULL_NAME = 2.5;

/** For each group between two `;`: the number of its parts, and how many of them follow an `&`. */
function groupsOf(parts: readonly Part[]) {
  const groups: { size: number; conjunctions: number }[] = [];
  for (const { separator } of parts) {
    const current = groups.at(-1);
    if (!current || separator === ';') groups.push({ size: 1, conjunctions: 0 });
    else {
      current.size += 1;
      if (separator === '&') current.conjunctions += 1;
    }
  }
  return groups;
}

function arePairs(text: string, parts: readonly Part[]): boolean {
  if (parts.length < 6 || parts.length % 2 === 1 || parts.length > 40) return false;
  let sure = 0;
  for (const [at, { range, separator }] of parts.entries()) {
    // An `&` may only precede the last pair.
    if (separator === '&' && at !== parts.length - 2) return false;
    const { name, company } = weigh(tidy(slice(text, range)));
    if (at % 2 === 0 && name < 1) return false;
    if (at % 2 === 1 && company > name) sure += 1;
  }
  return sure * 3 >= parts.length;
}
