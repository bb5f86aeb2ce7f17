import { OWN } from './collection.ts';
import { type Expansion, expand, expandForms, type Term } from './expand.ts';
import { FIELD_BITS, FIELD_MASK, type SearchIndex } from './index.ts';
import type { Mark } from './mark.ts';
import { type Extra, type Matched, match } from './match.ts';
import { guess, type Tolerance } from './misspelt.ts';
import { isEverywhere, isFraming, isSmall, isVague } from './language/small-words.ts';

/** What was looked for in the end, and the rows that have it. */
export interface Attempt {
  /** The terms that the rows had to have; with `partly`, some of them. */
  expansions: readonly Expansion[];
  /** Terms that only rank the rows: words that ask or join, and those that were left out. */
  extras: readonly Expansion[];
  /** Terms that were left out, because no row has them too. */
  leftOut: readonly Expansion[];
  /** Whether the rows have some of the terms, as none has all. */
  partly: boolean;
  matched: Matched;
}

/** What a word counts that only asks or joins others. */
const SMALL = 0.25;
/** So few rows may be beside the point, if they have what was typed only for their topics. */
const FEW = 4;
/** A word that so great a part of the rows has, and at least so many of them, says little by itself. */
const COMMON = { part: 0.25, rows: 20 };

/**
 * Search for all the words; as long as nothing is found, allow for more: rows without words of all subjects, then without
 * words that only frame a talk (deep dive), then misspellings, then rows without the words for the day or the kind, then rows
 * with some of the words. A word that is in no text is never left out where only common words would remain: those are not
 * what was looked for.
 */
export function attempt(
  index: SearchIndex,
  terms: readonly Term[],
  allowed: Uint8Array | null,
  exact: boolean,
): Attempt {
  const typed = expand(index, terms, exact);
  const asks = terms.map((term) => !exact && onlyAsks(term));
  const weighty = typed.filter((_, at) => !asks[at]);
  const words = weighty.length > 0 ? weighty : typed;
  const small =
    words === typed
      ? []
      : expandForms(
          index,
          terms.filter((_, at) => asks[at]),
        );
  const all = (expansions: readonly Expansion[], extras = small): Attempt => ({
    expansions,
    extras,
    leftOut: [],
    partly: false,
    matched: match(index, expansions, allowed, expansions.length, counting(extras, SMALL)),
  });
  if (exact || terms.length === 0) return all(words);
  const without = (leftOut: readonly Expansion[], kept: readonly Expansion[]): Attempt => {
    const expansions = guess(index, kept, 'unknown');
    const matched = match(index, expansions, allowed, expansions.length, counting(leftOut, 1));
    return { expansions, extras: [...small, ...leftOut], leftOut, partly: false, matched };
  };

  // A word counts as known even if it only matches split in two: `redhat`.
  const known = words.filter(({ runs }) => runs.length > 0);
  const asTyped = all(guess(index, words, 'unknown'));
  const telling = words.filter(({ mark }) => !isWord(mark, isEverywhere));
  const isAbout = ({ matched: { rows } }: Attempt) => rows.length > FEW || ownedBy(index, rows, telling);
  if (asTyped.matched.rows.length > 0 && isAbout(asTyped)) return asTyped;
  if (telling.length > 0 && telling.length < words.length && telling.every((one) => known.includes(one))) {
    const found = without(
      words.filter(({ mark }) => isWord(mark, isEverywhere)),
      telling,
    );
    if (found.matched.rows.length > asTyped.matched.rows.length) return found;
  }
  // What was matched last has overwritten the scores.
  if (asTyped.matched.rows.length > 0) return all(asTyped.expansions);
  const framing = words.filter(({ mark }) => isWord(mark, isFraming));
  const framed = words.filter((one) => !framing.includes(one));
  if (framing.length > 0 && framed.length > 0 && known.length === words.length) {
    const found = without(framing, framed);
    if (found.matched.rows.length > 0) return found;
  }
  const tolerances: Tolerance[] = [];
  if (known.length > 0 && words.length > 1) tolerances.push('all');
  // The boldest guesses are made only beside a word that is known.
  if (known.length < words.length) tolerances.push(known.length > 0 ? 'bold' : 'sound');
  for (const tolerance of tolerances) {
    const found = all(guess(index, words, tolerance));
    if (found.matched.rows.length > 0) return found;
  }
  if (words === typed && weighty.length === 0) return all([], typed);
  if (known.length === 0) {
    // All are guesses, of which more than half must match.
    const expansions = guess(index, words, 'all');
    const least = Math.floor(words.length / 2) + 1;
    return { ...all([]), expansions, partly: true, matched: match(index, expansions, allowed, least) };
  }

  const subjects = words.filter((one) => !isCircumstance(index, one));
  const circumstances = words.filter((one) => isCircumstance(index, one));
  if (subjects.length > 0 && circumstances.length > 0) {
    const found = without(circumstances, subjects);
    if (found.matched.rows.length > 0) return found;
  }
  // Where rows have some of the words, weights are squared, and so is what small words count.
  const settling = counting(small, SMALL ** 2);
  return subjects.length > 0
    ? some(index, subjects, [...counting(circumstances, 1), ...settling], allowed)
    : some(index, circumstances, settling, allowed);
}

/** Whether a term is a word that only asks. */
const onlyAsks = ({ words: [word = '', ...more], field, open }: Term) =>
  more.length === 0 && field === null && isSmall(word, open);

/** Whether what was typed is a single word of some sort. */
const isWord = ({ typed: [word = '', ...more], field }: Mark, is: (word: string) => boolean) =>
  more.length === 0 && field === null && is(word);

/** Whether one of the rows has all the terms in texts of its own, and not for a topic or a track. */
const ownedBy = (index: SearchIndex, rows: Uint32Array, expansions: readonly Expansion[]) =>
  rows.some((row) =>
    expansions.every(({ runs, fields }) =>
      runs.some(({ posts }) =>
        posts.some((post) => post >>> FIELD_BITS === row && (post & fields & ownBits(index)) !== 0),
      ),
    ),
  );

/** The fields that hold a talk's own words, as bits. */
const ownBits = ({ fields }: SearchIndex) =>
  fields.reduce((sum, { weight }, at) => sum | (Number(weight >= OWN) << at), 0);

/** The rows with some of the subjects, those with more of them first. */
function some(
  index: SearchIndex,
  subjects: readonly Expansion[],
  extras: readonly Extra[],
  allowed: Uint8Array | null,
): Attempt {
  const own = ownBits(index);
  const expansions = guess(index, subjects, 'unknown').map((one) => {
    const inOwn = within(one, one.fields & own);
    return countOf(inOwn.runs) > 0 ? inOwn : one;
  });
  const most = expansions.every(({ runs }) => runs.length > 0) ? Infinity : commonIn(index);
  const known = expansions.filter(({ runs }) => runs.length > 0 && countOf(runs) <= most);
  const clear = known.filter(({ mark }) => !isWord(mark, isVague));
  const telling = clear.length > 0 ? clear : known;
  const others = expansions.filter((one) => !telling.includes(one));
  const matched = match(
    index,
    telling,
    allowed,
    telling.length > 0 ? 1 : Infinity,
    [...counting(others, 1), ...extras],
    // A title tells more of what a talk is about than notes and topics do.
    index.weights.map((weight) => weight * weight),
  );
  for (const row of matched.rows)
    matched.score[row] = ((matched.score[row] ?? 0) * (matched.hits[row] ?? 0)) / telling.length;
  return { expansions, extras: [], leftOut: [], partly: true, matched };
}

/** Terms that no row needs to have. */
const counting = (expansions: readonly Expansion[], factor: number): Extra[] =>
  expansions.map((expansion) => ({ expansion, factor }));

/** An expansion in some of its fields alone. */
const within = (expansion: Expansion, fields: number): Expansion => ({
  ...expansion,
  fields,
  runs: expansion.runs.map((run) => ({ ...run, posts: run.posts.filter((post) => (post & fields) !== 0) })),
});

const commonIn = ({ rows }: SearchIndex) => Math.max(COMMON.rows, rows * COMMON.part);

const countOf = (runs: Expansion['runs']) => runs.reduce((sum, { posts }) => sum + posts.length, 0);

/** The fields that say when, where and in what form a talk was, as bits. */
const circumstanceBits = ({ fields }: SearchIndex) =>
  fields.reduce((sum, { circumstance = false }, at) => sum | (Number(circumstance) << at), 0);

/** Whether most rows with a word have it only for such a field. */
function isCircumstance(index: SearchIndex, { runs, mark: { typed, field } }: Expansion): boolean {
  if (typed.length > 1 || field !== null) return false;
  const others = FIELD_MASK & ~circumstanceBits(index);
  let only = 0;
  for (const { posts } of runs) for (const post of posts) if ((post & others) === 0) only++;
  return 2 * only > countOf(runs);
}
