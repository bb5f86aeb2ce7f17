import { highlight, type Span } from '#lib/search/highlight.ts';
import type { SearchIndex } from '#lib/search/index.ts';
import { occurrences } from '#lib/search/mark.ts';
import { unpackIndex } from '#lib/search/pack.ts';
import { search, type SearchResult } from '#lib/search/search.ts';
import { didYouMean } from '#lib/search/suggest.ts';
import { type SearchTalk, talks } from '#lib/search/talks.ts';

/** What was found, and what it takes to show it. */
export interface Found extends Pick<SearchResult, 'close' | 'missing' | 'explanation'> {
  /** The positions in `all` of what was found, the best first. */
  rows: Uint32Array;
  /** The slugs of all talks that were searched: the same array for every query. */
  all: readonly string[];
  /** Another query that was probably meant. */
  meant: string | null;
  /** The parts of a text of a field that match. */
  ranges: (text: string, field: string) => Span[];
  /** Whether a text of a field matches all that was typed: a name in full. */
  covers: (text: string, field: string) => boolean;
  /** An excerpt of the notes around a match, for a talk that matches nowhere else; `null` if its row shows the match. */
  quote: (slug: string) => string | null;
}

export type Engine = (text: string, exact: boolean) => Found;

/** Make the search of a conference ready from its talks and their packed index. */
export function openEngine(talksFound: readonly SearchTalk[], packed: ArrayBuffer): Engine {
  return engineOf(unpackIndex(new Uint8Array(packed), talksFound, talks), talksFound);
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
  const { rows, marks, close, missing, explanation } = result;
  return {
    rows,
    all,
    close,
    missing,
    explanation,
    meant: didYouMean(index, text, result),
    ranges: (text, field) => highlight(text, marks, field),
    covers: (text, field) =>
      marks.length > 0 && marks.every((mark) => occurrences(text, [mark], field).length > 0),
    quote(slug) {
      const row = index.named(slug) ?? -1;
      const notes = records[row]?.notes;
      if (!notes) return null;
      // Notes are long, so they are read only if no other field shows why the talk was found.
      const told = index.fields.some(
        ({ name }, field) =>
          name !== 'notes' &&
          index.texts(row, field).some((text) => occurrences(text, marks, name).length > 0),
      );
      return told ? null : around(notes, highlight(notes, marks, 'notes')[0]);
    },
  };
}

const BEFORE = 40;
const AFTER = 80;

/** A part of a text with some words before and after it. */
function around(text: string, span: Span | undefined): string | null {
  if (!span) return null;
  const [start, end] = span;
  const from = start < BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1;
  const cut = text.lastIndexOf(' ', end + AFTER);
  const to = text.length < end + AFTER || cut < end ? text.length : cut;
  return `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? ' …' : ''}`;
}
