import { excerpt } from '#lib/search/excerpt.ts';
import { highlight, type Span } from '#lib/search/highlight.ts';
import type { SearchIndex } from '#lib/search/index.ts';
import { occurrences } from '#lib/search/mark.ts';
import { openSealed, unpackIndex } from '#lib/search/pack.ts';
import { withoutEach } from '#lib/search/operators/parse-search.ts';
import { search, type SearchResult } from '#lib/search/search.ts';
import { didYouMean } from '#lib/search/suggest.ts';
import { type SearchTalk, talks } from '#lib/search/talks.ts';
import { undatedAmong } from '#lib/search/undated.ts';

/** What was found, and what it takes to show it. */
export interface Found extends Pick<
  SearchResult,
  'close' | 'missing' | 'absent' | 'unknown' | 'explanation'
> {
  /** The positions in `all` of what was found, the best first. */
  rows: Uint32Array;
  /** The slugs of all talks that were searched: the same array for every query. */
  all: readonly string[];
  /** Another query that was probably meant. */
  meant: string | null;
  /** How many of what was found have no known day, if a day was asked for; 0 if none was. */
  undated: number;
  /** The text without each of its operators in turn, as far as that finds something; none without operators. */
  shorter: () => Shorter[];
  /** The parts of a text of a field that match. */
  ranges: (text: string, field: string) => Span[];
  /** Whether a text of a field matches all that was typed: a name in full. */
  covers: (text: string, field: string) => boolean;
  /** The line of the notes on a talk that matches best; `null` where none does. */
  quote: (slug: string) => string | null;
}

/** A text without one of its operators, and what that finds. */
export interface Shorter {
  /** The operator and its value, both as typed. */
  operator: string;
  value: string;
  text: string;
  found: Found;
}

export type Engine = (text: string, exact: boolean) => Found;

/** Make the search of a conference ready from its talks, as JSON, and their index. Throws unless both are whole and of one build. */
export function openEngine(json: string, sealed: ArrayBuffer): Engine {
  const index = openSealed(new Uint8Array(sealed), json);
  const records: SearchTalk[] = JSON.parse(json);
  return engineOf(unpackIndex(index, records, talks), records);
}

/** The search through an index of talks. */
export function engineOf(index: SearchIndex, records: readonly SearchTalk[]): Engine {
  const all = records.map(({ slug }) => slug);
  return (text, exact) => find({ index, records, all }, text, exact);
}

interface Searched extends Pick<Found, 'all'> {
  index: SearchIndex;
  records: readonly SearchTalk[];
}

function find({ index, records, all }: Searched, text: string, exact: boolean): Found {
  const result = search(index, text, { exact });
  const { rows, marks, close, missing, absent, unknown, explanation, clauses } = result;
  return {
    rows,
    all,
    close,
    missing,
    absent,
    unknown,
    explanation,
    undated: undatedAmong(result, (row) => records[row]?.day),
    shorter: () =>
      withoutEach(text, clauses).flatMap(({ operator, value, text: shorter }) => {
        const found = find({ index, records, all }, shorter, exact);
        const undated = undatedAmong({ rows: found.rows, clauses, missing }, (row) => records[row]?.day);
        return found.rows.length > 0 ? { operator, value, text: shorter, found: { ...found, undated } } : [];
      }),
    meant: didYouMean(index, text, result),
    ranges: (text, field) => highlight(text, marks, field),
    covers: (text, field) =>
      marks.length > 0 && marks.every((mark) => occurrences(text, [mark], field).length > 0),
    quote(slug) {
      const row = index.named(slug) ?? -1;
      const notes = records[row]?.notes;
      return notes ? excerpt(notes, marks, 'notes') : null;
    },
  };
}
