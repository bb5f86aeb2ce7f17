import { fold } from './fold.ts';
import type { SearchIndex } from './index.ts';
import type { Mark } from './mark.ts';
import { type Matched, match } from './match.ts';
import { type Clause, explain, parseSearch } from './parse-search.ts';
import { pastedKeys } from './pasted.ts';
import { rank } from './rank.ts';
import { reasons } from './reason.ts';
import { guess, read, type Reading, type Term, type Tolerance } from './read.ts';

export interface Hit {
  /** Place in the list that was indexed. */
  row: number;
  score: number;
}

export interface SearchOptions {
  /** How many hits; `rows` has all anyway. 20 unless told. */
  limit?: number;
  /** Insist on the typed words: no misspellings, nothing left out. */
  exact?: boolean;
  /** 1 for the rows that count: what the filters have left. All unless told. */
  within?: Uint8Array;
}

export interface SearchResult {
  /** Every row that matches, best first. */
  rows: Uint32Array;
  /** The best of them with their scores. */
  hits: Hit[];
  /** What was looked for, to highlight it and to tell the reason of a hit. */
  marks: Mark[];
  /** Words that only others stand for in the best hits, as the texts spell them; `null` where there are none. */
  close: { typed: string; used: string[] }[] | null;
  /** Words that the best hit does without, since nothing has them all. */
  missing: string[];
  /** One sentence for a query that asks for nothing; `null` for others. */
  explanation: string | null;
}

/** Words that add nothing where a row has all the others: people write sentences. */
const SMALL = new Set(
  'a an and about any anything are at by can do find for from how i in is it me my of on one or please show something spoke talk talks session sessions that the there to using video was what whats where which who with you'.split(
    ' ',
  ),
);

/** Of a text that somebody pasted, the beginning is looked for. */
const MOST_TERMS = 40;

/** Find what was typed; never throws. */
export function search(
  index: SearchIndex,
  text: string,
  { limit = 20, exact = false, within }: SearchOptions = {},
): SearchResult {
  const pasted = pastedRow(index, text);
  const named = pasted !== undefined && within?.[pasted] !== 0;
  const operators = [...Object.keys(index.filters), ...index.fields.map(({ name }) => name)];
  const clauses = named ? [] : parseSearch(text, operators);
  const terms = termsOf(index, clauses);
  const allowed = named ? new Uint8Array(index.rows) : narrow(index, clauses, within ?? null);
  if (named) allowed?.fill(1, pasted, pasted + 1);
  const { readings, matched } = attempt(index, terms, allowed, exact);
  const marks = readings.map(({ mark }) => mark);
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
    .filter(({ field, not }) => !not && !(field && field in index.filters))
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

/** The rows that the operators leave. */
function narrow(
  index: SearchIndex,
  clauses: readonly Clause[],
  within: Uint8Array | null,
): Uint8Array | null {
  let allowed = within;
  for (const { field, value, words, not } of clauses) {
    const filter = field ? index.filters[field] : undefined;
    if (words.length === 0 || !(filter ?? not)) continue;
    let has: (row: number) => boolean;
    if (filter) has = filter(value);
    else {
      const { rows } = match(index, read(index, [{ words, field, open: false }], true), null);
      const found = new Set(rows);
      has = (row) => found.has(row);
    }
    const before = allowed;
    allowed = new Uint8Array(index.rows).map((_, row) => (before?.[row] !== 0 && has(row) !== not ? 1 : 0));
  }
  return allowed;
}

/** Look for all the words; while there is nothing, for less: misspellings first, then some of the words. */
function attempt(
  index: SearchIndex,
  terms: Term[],
  allowed: Uint8Array | null,
  exact: boolean,
): { readings: Reading[]; matched: Matched } {
  const atLeast = (readings: Reading[], count = readings.length) => ({
    readings,
    matched: match(index, readings, allowed, count),
  });
  const typed = read(index, terms, exact);
  if (exact || terms.length === 0) return atLeast(typed);
  const weighty = typed.filter(({ mark: { typed } }) => typed.length > 1 || !SMALL.has(typed[0] ?? ''));
  // Be it as two words: `redhat`.
  const known = weighty.filter(({ runs }) => runs.length > 0).length;
  const tries: [Reading[], Tolerance][] = [[typed, 'unknown']];
  if (weighty.length > 0 && weighty.length < typed.length) tries.push([weighty, 'unknown']);
  if (known > 0) tries.push([weighty, 'all']);
  // The boldest guesses need a word that is known to stand on.
  if (known < weighty.length) tries.push([weighty, known > 0 ? 'bold' : 'sound']);
  for (const [words, tolerance] of tries) {
    const found = atLeast(guess(index, words, tolerance));
    if (found.matched.rows.length > 0) return found;
  }
  // One known word is enough; of guesses, more than half of the words.
  const count = known > 0 ? 1 : Math.floor(weighty.length / 2) + 1;
  return atLeast(guess(index, weighty, 'all'), Math.min(count, weighty.length));
}

/** The words that only others stand for, as far as the best hits tell. */
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
