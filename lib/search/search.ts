import { fold } from './fold.ts';
import type { SearchIndex } from './index.ts';
import type { Mark } from './mark.ts';
import { type Matched, match } from './match.ts';
import { type Clause, explain, parseSearch } from './parse-search.ts';
import { pastedKeys } from './pasted.ts';
import { type Hit, rank } from './rank.ts';
import { reasons } from './reason.ts';
import { read, type Reading, type Term, type Tolerance } from './read.ts';

export interface SearchOptions {
  /** How many hits; `rows` is complete anyway. 20 unless told. */
  limit?: number;
  /** Insist on the typed words: no misspellings, nothing left out. */
  exact?: boolean;
  /** 1 for the rows that count: what the filters have left. All unless told. */
  within?: Uint8Array;
}

export interface SearchResult {
  /** The best rows, best first. */
  hits: Hit[];
  /** Every row that matches, in programme order. */
  rows: Uint32Array;
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
  'a an and about at by for from how in is of on or that the to what which with talk talks session sessions video'.split(
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
  if (pasted !== undefined && within?.[pasted] !== 0) return only(pasted);
  const clauses = parseSearch(text, [...Object.keys(index.filters), ...index.fields.map(({ name }) => name)]);
  const terms = termsOf(index, clauses);
  const allowed = narrow(index, clauses, within ?? null);
  const { readings, matched } = attempt(index, terms, allowed, exact);
  const marks = readings.map(({ mark }) => mark);
  const hits = rank(index, matched, marks, limit);
  const close = closeWords(index, hits, marks);
  const [best] = hits;
  const some = best !== undefined && matched.hits[best.row] !== marks.length;
  return {
    hits,
    rows: matched.rows,
    marks,
    close,
    missing: some
      ? reasons(index, best.row, marks).flatMap((why, i) => (why ? [] : (marks[i]?.typed.join(' ') ?? [])))
      : [],
    explanation: explain(clauses),
  };
}

/** The row whose address or video was pasted. */
const pastedRow = (index: SearchIndex, text: string) =>
  pastedKeys(text)
    .map(index.named)
    .find((row) => row !== undefined);

const only = (row: number): SearchResult => ({
  hits: [{ row, score: 1 }],
  rows: Uint32Array.of(row),
  marks: [],
  close: null,
  missing: [],
  explanation: null,
});

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
      const { rows } = match(index, read(index, [{ words, field, open: false }], 'none'), null);
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
  const readings = read(index, terms, exact ? 'none' : 'unknown');
  const matched = match(index, readings, allowed);
  if (exact || terms.length === 0 || matched.rows.length > 0) return { readings, matched };
  const weighty = terms.filter(({ words }) => words.length > 1 || !SMALL.has(words[0] ?? ''));
  const tries: Tolerance[] = weighty.length < terms.length ? ['unknown'] : [];
  // The boldest guesses need a word that is known to stand on.
  tries.push('all', weighty.length > 1 && readings.some(({ known }) => known) ? 'bold' : 'sound');
  for (const tolerance of weighty.length > 0 ? tries : []) {
    const again = read(index, weighty, tolerance);
    const found = match(index, again, allowed);
    if (found.rows.length > 0) return { readings: again, matched: found };
  }
  const some = read(index, weighty, 'all');
  // One known word is enough; of guesses, more than half of the words.
  const least = some.some(({ known }) => known) ? 1 : Math.floor(weighty.length / 2) + 1;
  return { readings: some, matched: match(index, some, allowed, Math.min(least, weighty.length)) };
}

/** The words that only others stand for, as far as the best hits tell. */
function closeWords(index: SearchIndex, hits: readonly Hit[], marks: readonly Mark[]): SearchResult['close'] {
  if (marks.every(({ near }) => near.size === 0)) return null;
  const best = hits.slice(0, 3).map(({ row }) => reasons(index, row, marks));
  const close = marks.flatMap(({ typed }, mark) => {
    const found = best.flatMap((row) => row[mark] ?? []);
    if (found.length === 0 || found.some(({ how }) => how !== 'misspelt')) return [];
    const used = new Map(found.map((reason) => [fold(reason.used), reason.used]));
    return [{ typed: typed.join(' '), used: [...used.values()].slice(0, 3) }];
  });
  return close.length > 0 ? close : null;
}
