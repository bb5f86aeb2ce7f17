import { highlight, type Range } from '#lib/search/highlight.ts';
import type { SearchIndex } from '#lib/search/index.ts';
import { places } from '#lib/search/mark.ts';
import { unpackIndex } from '#lib/search/pack.ts';
import { search, type SearchResult } from '#lib/search/search.ts';
import { didYouMean } from '#lib/search/suggest.ts';
import { type SearchTalk, talks } from '#lib/search/talks.ts';

/** What was found, with what it takes to show it. */
export interface Found extends Pick<SearchResult, 'close' | 'missing' | 'explanation'> {
  /** What was found, best first, as places in `all`. */
  rows: Uint32Array;
  /** The slugs of all talks that were looked through, one list for every query. */
  all: readonly string[];
  /** Another query that was probably meant. */
  meant: string | null;
  /** Where a text of a field has what was looked for. */
  ranges: (text: string, field: string) => Range[];
  /** Whether a text of a field has all that was looked for: a name typed in full. */
  covers: (text: string, field: string) => boolean;
  /** The notes' words around what was found in them alone; `null` where the row itself shows it. */
  quote: (slug: string) => string | null;
}

export type Engine = (text: string, exact: boolean) => Found;

/** Load the index of a conference and make it ready. This file and what it imports is not loaded before. */
export async function openEngine(path: string): Promise<Engine> {
  const [records, bytes] = await Promise.all([get(`${path}.json`), get(`${path}.bin`)]);
  const talksFound: SearchTalk[] = await records.json();
  const index = unpackIndex(new Uint8Array(await bytes.arrayBuffer()), talksFound, talks);
  const all = talksFound.map(({ slug }) => slug);
  const engine: Engine = (text, exact) => find({ index, records: talksFound, all }, text, exact);
  // Run before it counts: the first letters typed would have to wait until the browser has read the code, and made machine
  // code of its patterns, one of which is for letters beyond ASCII.
  const { title = '', slug = '' } = talksFound[0] ?? {};
  const [word = '', other = ''] = title.split(' ');
  for (const text of [word.slice(0, 1), word.slice(0, 2), `${word} ${other.slice(0, 1)}`, word.slice(1)]) {
    const { ranges, covers, quote } = engine(text, false);
    for (const run of [ranges, covers]) run(`${title} é`, 'title');
    quote(slug);
  }
  return engine;
}

async function get(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${path}, expected 200`);
  return response;
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
      marks.length > 0 && marks.every((mark) => places(text, [mark], field).length > 0),
    quote(slug) {
      const row = index.named(slug) ?? -1;
      const notes = records[row]?.notes;
      if (!notes) return null;
      // Notes are long: they are read only where no other field tells why the talk is there.
      const told = index.fields.some(
        ({ name }, field) =>
          name !== 'notes' && index.texts(row, field).some((text) => places(text, marks, name).length > 0),
      );
      return told ? null : around(notes, highlight(notes, marks, 'notes')[0]);
    },
  };
}

const BEFORE = 40;
const AFTER = 80;

/** Some words before and after a range. */
function around(text: string, range: Range | undefined): string | null {
  if (!range) return null;
  const [start, end] = range;
  const from = start < BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1;
  const cut = text.lastIndexOf(' ', end + AFTER);
  const to = text.length < end + AFTER || cut < end ? text.length : cut;
  return `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? ' …' : ''}`;
}
