import { fold } from './fold.ts';
import type { SearchIndex } from './index.ts';
import type { Mark } from './mark.ts';
import { type Matched, match } from './match.ts';
import { type Clause, explain, parseSearch } from './parse-search.ts';
import { pastedKeys } from './pasted.ts';
import { rank } from './rank.ts';
import { reasons } from './reason.ts';
import { expand, type Expansion, guess, type Term, type Tolerance } from './expand.ts';

export interface Hit {
  /** Position in the list that was indexed. */
  row: number;
  score: number;
}

export interface SearchOptions {
  /** How many hits, 20 by default; `rows` has all of them in any case. */
  limit?: number;
  /** Take the words as typed: no misspellings, and none left out. */
  exact?: boolean;
  /** 1 for the rows that count; by default all do. */
  within?: Uint8Array;
}

export interface SearchResult {
  /** Every row that matches, best first. */
  rows: Uint32Array;
  /** The best of them with their scores. */
  hits: Hit[];
  /** What was looked for, to highlight it and to explain a hit. */
  marks: Mark[];
  /** Typed words that the best hits have only as similar words, and those as the texts spell them; `null` if there are none. */
  close: { typed: string; used: string[] }[] | null;
  /** Words that the best hit lacks, because no row has them all. */
  missing: string[];
  /** One sentence on a text that asks for no words; `null` for any other. */
  explanation: string | null;
}

/** Words that may be left out if a row has all the others, because people type whole sentences. */
const SMALL = new Set(
  'a an and about any anything are at by can do find for from how i in is it me my of on one or please show something spoke talk talks session sessions that the there to using video was what whats where which who with you'.split(
    ' ',
  ),
);

/** Of a long text that somebody pasted, only the beginning is searched for. */
const MOST_TERMS = 40;

/** Find what was typed. It never throws. */
export function search(
  index: SearchIndex,
  text: string,
  { limit = 20, exact = false, within }: SearchOptions = {},
): SearchResult {
  const pasted = pastedRow(index, text);
  const named = pasted !== undefined && within?.[pasted] !== 0;
  const operators = [...Object.keys(index.properties), ...index.fields.map(({ name }) => name)];
  const clauses = named ? [] : parseSearch(text, operators);
  const terms = termsOf(index, clauses);
  const allowed = named ? new Uint8Array(index.rows) : narrow(index, clauses, within ?? null);
  if (named) allowed?.fill(1, pasted, pasted + 1);
  const { expansions, matched } = attempt(index, terms, allowed, exact);
  const marks = expansions.map(({ mark }) => mark);
  const rows = rank(index, matched, marks);
  const [best] = rows;
  const some = best !== undefined && matched.hits[best] !== marks.length;
  return {
    rows,
    hits: Array.from(rows.subarray(0, limit), (row) => ({ row, score: matched.score[row] ?? 0 })),
    marks,
    close: closeWords(index, rows, marks),
    missing: some
      ? reasons(index, best, marks).flatMap((why, i) => (why ? [] : (marks[i]?.typed.join(' ') ?? [])))
      : [],
    explanation: explain(clauses),
  };
}

/** The row whose address or video was pasted. */
const pastedRow = (index: SearchIndex, text: string) =>
  pastedKeys(text)
    .map(index.named)
    .find((row) => row !== undefined);

function termsOf(index: SearchIndex, clauses: readonly Clause[]): Term[] {
  return clauses
    .filter(({ field, not }) => !not && !(field && field in index.properties))
    .flatMap(({ field, words, phrase, open }) =>
      (phrase ? [words] : words.map((word) => [word])).map((group, i, groups) => ({
        words: group,
        field,
        open: open && i === groups.length - 1,
      })),
    )
    .filter((term) => term.words.length > 0)
    .slice(0, MOST_TERMS);
}

/** The rows that remain after operators and words with a minus; `null` if all do. */
function narrow(
  index: SearchIndex,
  clauses: readonly Clause[],
  within: Uint8Array | null,
): Uint8Array | null {
  let allowed = within;
  for (const { field, value, words, not } of clauses) {
    const filter = field ? index.properties[field] : undefined;
    if (words.length === 0 || !(filter ?? not)) continue;
    let has: (row: number) => boolean;
    if (filter) has = filter(value);
    else {
      const { rows } = match(index, expand(index, [{ words, field, open: false }], true), null);
      const found = new Set(rows);
      has = (row) => found.has(row);
    }
    const before = allowed;
    allowed = new Uint8Array(index.rows).map((_, row) => (before?.[row] !== 0 && has(row) !== not ? 1 : 0));
  }
  return allowed;
}

/** Search for all the words; as long as nothing is found, allow for more: misspellings first, then missing words. */
function attempt(
  index: SearchIndex,
  terms: Term[],
  allowed: Uint8Array | null,
  exact: boolean,
): { expansions: Expansion[]; matched: Matched } {
  const atLeast = (expansions: Expansion[], count = expansions.length) => ({
    expansions,
    matched: match(index, expansions, allowed, count),
  });
  const typed = expand(index, terms, exact);
  if (exact || terms.length === 0) return atLeast(typed);
  const weighty = typed.filter(({ mark: { typed } }) => typed.length > 1 || !SMALL.has(typed[0] ?? ''));
  // A word counts as known even if it only matches split in two: `redhat`.
  const known = weighty.filter(({ runs }) => runs.length > 0).length;
  const tries: [Expansion[], Tolerance][] = [[typed, 'unknown']];
  if (weighty.length > 0 && weighty.length < typed.length) tries.push([weighty, 'unknown']);
  if (known > 0) tries.push([weighty, 'all']);
  // The boldest guesses are made only beside a word that is known.
  if (known < weighty.length) tries.push([weighty, known > 0 ? 'bold' : 'sound']);
  for (const [words, tolerance] of tries) {
    const found = atLeast(guess(index, words, tolerance));
    if (found.matched.rows.length > 0) return found;
  }
  // One known word is enough; if all are guesses, more than half of them must match.
  const count = known > 0 ? 1 : Math.floor(weighty.length / 2) + 1;
  return atLeast(guess(index, weighty, 'all'), Math.min(count, weighty.length));
}

/** The typed words that the best hits have only as similar words. */
function closeWords(index: SearchIndex, rows: Uint32Array, marks: readonly Mark[]): SearchResult['close'] {
  const guessed = marks.filter(({ others }) => others.size > 0);
  if (guessed.length === 0) return null;
  const best = Array.from(rows.subarray(0, 3), (row) => reasons(index, row, guessed));
  const close = guessed.flatMap(({ typed }, mark) => {
    const found = best.flatMap((row) => row[mark] ?? []);
    if (found.length === 0 || found.some(({ how }) => how !== 'misspelt')) return [];
    const used = new Map(found.map((reason) => [fold(reason.used), reason.used]));
    return [{ typed: typed.join(' '), used: [...used.values()].slice(0, 3) }];
  });
  return close.length > 0 ? close : null;
}
