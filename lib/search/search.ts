import { attempt } from './attempt.ts';
import { fold } from './fold.ts';
import { FIELD_BITS, isKnown, type SearchIndex } from './index.ts';
import type { Mark } from './mark.ts';
import { match } from './match.ts';
import { misspellings } from './misspelt.ts';
import { partsOf } from './language/meanings.ts';
import { type Clause, explain, parseSearch } from './operators/parse-search.ts';
import { type UnknownValue, unknownValues } from './operators/unknown-values.ts';
import { pastedKeys } from './pasted.ts';
import { rank } from './rank.ts';
import { reasons } from './reason.ts';
import { expand, type Expansion, type Term } from './expand.ts';

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
  /** Those of them that no hit has. */
  absent: string[];
  /** Values of operators that no row has: `track:netwrking`. */
  unknown: UnknownValue[];
  /** What was typed, part by part. */
  clauses: readonly Clause[];
  /** One sentence on a text that asks for no words; `null` for any other. */
  explanation: string | null;
}

/** Of a long text that somebody pasted, only the beginning is searched for. */
const MOST_TERMS = 40;

/** What people say in place of a minus: “without sponsors”, “not sponsored”. */
const NO_SPONSORS =
  /(?:\b(?:without|no|not|non|excluding|except|ohne|sans|sin|sem)[\s-]+|(?<!\S)-|\bun)sponsor\p{L}*/giu;

/** The German word for about, between others; folded, it is a company. */
const ABOUT = / über /gi;

/** Find what was typed. It never throws. */
export function search(
  index: SearchIndex,
  typed: string,
  { limit = 20, exact = false, within }: SearchOptions = {},
): SearchResult {
  const text = typed.replaceAll(NO_SPONSORS, '-sponsored').replaceAll(ABOUT, ' ');
  const pasted = pastedRow(index, text);
  const named = pasted !== undefined && within?.[pasted] !== 0;
  const operators = [...Object.keys(index.properties), ...index.fields.map(({ name }) => name)];
  const clauses = named ? [] : parseSearch(text, operators);
  const terms = termsOf(index, clauses);
  const allowed = named ? new Uint8Array(index.rows) : narrow(index, clauses, within ?? null);
  if (named) allowed?.fill(1, pasted, pasted + 1);
  const { expansions, extras, leftOut, partly, matched } = attempt(index, terms, allowed, exact);
  const marks = expansions.map(({ mark }) => mark);
  const rows = rank(
    index,
    matched,
    partly ? null : marks,
    extras.map(({ mark }) => mark),
  );
  const [best] = rows;
  const needed = [...(partly ? expansions : []), ...leftOut];
  const missing = best === undefined ? [] : lackedBy(index, best, needed);
  return {
    rows,
    hits: Array.from(rows.subarray(0, limit), (row) => ({ row, score: matched.score[row] ?? 0 })),
    marks,
    close: closeWords(index, rows, marks),
    missing,
    absent: missing.filter((word) => absentIn(rows, needed, word)),
    unknown: unknownValues(index, text, clauses),
    clauses,
    explanation: explain(clauses),
  };
}

/** The row whose address or video was pasted. */
const pastedRow = (index: SearchIndex, text: string) =>
  pastedKeys(text)
    .map(index.named)
    .find((row) => row !== undefined);

/** The parts of a word in another language; the word itself where it is nearly a known one (“autoscalling” is no call of cars). */
function partsIn(index: SearchIndex, word: string): string[] {
  const parts = partsOf(word, (part) => isKnown(index, part));
  return parts.length > 1 && misspellings(index, word, 1).length > 0 ? [word] : parts;
}

function termsOf(index: SearchIndex, clauses: readonly Clause[]): Term[] {
  return clauses
    .filter(({ field, not }) => !not && !(field && field in index.properties))
    .flatMap(({ field, words, phrase, open }) =>
      (phrase ? [words] : words.flatMap((word) => partsIn(index, word)).map((word) => [word])).map(
        (group, i, groups) => ({
          words: group,
          field,
          open: open && i === groups.length - 1,
        }),
      ),
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
    if (filter) has = filter.test(value);
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

/** The typed words that a row lacks. */
function lackedBy(index: SearchIndex, row: number, expansions: readonly Expansion[]): string[] {
  const marks = expansions.map(({ mark }) => mark);
  return reasons(index, row, marks).flatMap((why, at) => (why ? [] : (marks[at]?.typed.join(' ') ?? [])));
}

/** Whether none of the rows has a typed word. */
function absentIn(rows: Uint32Array, expansions: readonly Expansion[], word: string): boolean {
  const having = expansions.find(({ mark }) => mark.typed.join(' ') === word);
  const found = new Set(rows);
  return !having?.runs.some(({ posts }) => posts.some((post) => found.has(post >>> FIELD_BITS)));
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
