import type { Query } from './query.ts';

/** The facets of a talk, by the values that addresses have: slugs, kinds and ISO dates. */
export interface FacetRow {
  day: string | null;
  kind: string;
  tracks: readonly string[];
  companies: readonly string[];
  topics: readonly string[];
  speakers: readonly string[];
  hasNotes: boolean;
}

export type Facet = 'days' | 'kinds' | 'tracks' | 'companies' | 'topics' | 'speakers';
export type Filters = Pick<Query, Facet | 'notes' | 'sponsored'>;

const VALUES: Record<Facet, (row: FacetRow) => readonly string[]> = {
  days: (row) => (row.day === null ? [] : [row.day]),
  kinds: (row) => [row.kind],
  tracks: (row) => row.tracks,
  companies: (row) => row.companies,
  topics: (row) => row.topics,
  speakers: (row) => row.speakers,
};
const FACETS = [
  'days',
  'kinds',
  'tracks',
  'companies',
  'topics',
  'speakers',
] as const satisfies readonly Facet[];

/** What is left of the rows, and what a reader would get by a value more. */
export interface Filtered {
  /** 1 for each row that passes all filters. */
  passes: Uint8Array;
  total: number;
  /** By value of a facet: how many rows have it and pass all filters but this facet's own. Counted when it is asked for. */
  counts: (facet: Facet) => Map<string, number>;
  /** How many rows there would be with notes, and how many are hidden as sponsored, all else alike. */
  notes: number;
  sponsored: number;
}

export const isSponsored = (kind: string) => kind.startsWith('sponsored');

/** The values of a facet as numbers: row `r` has `ids[starts[r]]` to `ids[starts[r + 1]]`, each once. */
interface Column {
  facet: Facet;
  values: readonly string[];
  numbers: ReadonlyMap<string, number>;
  starts: Uint32Array;
  ids: Uint32Array;
}

interface Table {
  columns: readonly Column[];
  /** 1 for each row that has notes, and that is sponsored. */
  notes: Uint8Array;
  sponsored: Uint8Array;
}

const tables = new WeakMap<readonly FacetRow[], Table>();

/** The rows facet by facet; made once for each list, since a list is filtered at every key. */
function tableOf(rows: readonly FacetRow[]): Table {
  const known = tables.get(rows);
  if (known) return known;
  const table = {
    columns: FACETS.map((facet) => columnOf(rows, facet)),
    notes: Uint8Array.from(rows, ({ hasNotes }) => Number(hasNotes)),
    sponsored: Uint8Array.from(rows, ({ kind }) => Number(isSponsored(kind))),
  };
  tables.set(rows, table);
  return table;
}

function columnOf(rows: readonly FacetRow[], facet: Facet): Column {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const ids: number[] = [];
  for (const [at, row] of rows.entries()) {
    // Two speakers of one company are one talk of it.
    for (const value of new Set(VALUES[facet](row))) {
      const id = numbers.get(value) ?? numbers.size;
      numbers.set(value, id);
      ids.push(id);
    }
    starts[at + 1] = ids.length;
  }
  return { facet, values: [...numbers.keys()], numbers, starts, ids: Uint32Array.from(ids) };
}

/** A facet that is filtered by: which of its values are asked for. */
interface Sieve extends Column {
  asked: Uint8Array;
}

function sieveOf(column: Column, values: readonly string[]): Sieve {
  const asked = new Uint8Array(column.numbers.size);
  for (const value of values) {
    const id = column.numbers.get(value);
    if (id !== undefined) asked[id] = 1;
  }
  return { ...column, asked };
}

function lets({ asked, starts, ids }: Sieve, row: number): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) if (asked[ids[at] ?? 0] === 1) return true;
  return false;
}

/** How a row stands: left by all facets, or by all but one, whose number is added. */
const LEFT = 1;
const BUT = 2;

/**
 * Filter rows: any of the values within a facet, all facets together. `found` holds the rows that the search found, in
 * any order; all count without it. Each row is looked at once, however many values there are.
 */
export function filterRows(rows: readonly FacetRow[], filters: Filters, found?: Iterable<number>): Filtered {
  const { columns, ...flags } = tableOf(rows);
  const sieves = columns
    .filter(({ facet }) => filters[facet].length > 0)
    .map((column) => sieveOf(column, filters[column.facet]));
  const passes = new Uint8Array(rows.length);
  const standing = new Uint8Array(rows.length);
  let total = 0;
  let notes = 0;
  let sponsored = 0;
  for (const at of found ?? rows.keys()) {
    if (at >= rows.length) continue;
    const hidden = !filters.sponsored && flags.sponsored[at] === 1;
    const silent = filters.notes && flags.notes[at] === 0;
    let failed = 0;
    let holding = 0;
    for (let s = 0; s < sieves.length; s++) {
      const sieve = sieves[s];
      if (!sieve || lets(sieve, at)) continue;
      failed++;
      holding = s;
    }
    const misses = failed + Number(hidden) + Number(silent);
    if (misses > 1) continue;
    if (misses === 0) {
      passes[at] = 1;
      total++;
    }
    if (flags.notes[at] === 1 && failed === 0 && !hidden) notes++;
    if (flags.sponsored[at] === 1 && failed === 0 && !silent) sponsored++;
    // A row that fails one facet alone would be there if that facet asked for its value too.
    if (!hidden && !silent) standing[at] = failed === 0 ? LEFT : BUT + holding;
  }
  const counts = (facet: Facet) => {
    const column = columns.find((one) => one.facet === facet);
    const holding = BUT + sieves.findIndex((sieve) => sieve.facet === facet);
    return column
      ? countValues(column, (row) => standing[row] === LEFT || standing[row] === holding)
      : new Map();
  };
  return { passes, total, counts, notes, sponsored };
}

function countValues({ values, starts, ids }: Column, counts: (row: number) => boolean): Map<string, number> {
  const tally = new Uint32Array(values.length);
  for (let row = 0; row < starts.length - 1; row++) {
    if (!counts(row)) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const id = ids[at] ?? 0;
      tally[id] = (tally[id] ?? 0) + 1;
    }
  }
  const counted = new Map<string, number>();
  for (const [id, value] of values.entries()) {
    const n = tally[id] ?? 0;
    if (n > 0) counted.set(value, n);
  }
  return counted;
}

/** The query with a value of a facet asked for, or no longer. Values are kept in one order, so one choice has one address. */
export function toggle(query: Query, facet: Facet, value: string): Query {
  const others = query[facet].filter((other) => other !== value);
  const values = others.length < query[facet].length ? others : [...others, value].sort();
  return { ...query, [facet]: values };
}
