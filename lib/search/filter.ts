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
  /** By facet and value: how many rows have it and pass all filters but this facet's own. */
  counts: Record<Facet, Map<string, number>>;
  /** How many rows there would be with notes, and how many are hidden as sponsored, all else alike. */
  notes: number;
  sponsored: number;
}

export const isSponsored = (kind: string) => kind.startsWith('sponsored');

/**
 * Filter rows: any of the values within a facet, all facets together. `found` holds the rows that the search found, in
 * any order; all count without it. Each row is looked at once, however many values there are.
 */
export function filterRows(rows: readonly FacetRow[], filters: Filters, found?: Iterable<number>): Filtered {
  const asked = FACETS.map((facet) => (filters[facet].length > 0 ? new Set(filters[facet]) : null));
  const passes = new Uint8Array(rows.length);
  const counts: Filtered['counts'] = {
    days: new Map(),
    kinds: new Map(),
    tracks: new Map(),
    companies: new Map(),
    topics: new Map(),
    speakers: new Map(),
  };
  let total = 0;
  let notes = 0;
  let sponsored = 0;
  for (const at of found ?? rows.keys()) {
    const row = rows[at];
    if (!row) continue;
    const hidden = !filters.sponsored && isSponsored(row.kind);
    const silent = filters.notes && !row.hasNotes;
    const failed: Facet[] = [];
    for (const [i, facet] of FACETS.entries()) {
      const set = asked[i];
      if (set && !VALUES[facet](row).some((value) => set.has(value))) failed.push(facet);
    }
    const misses = failed.length + Number(hidden) + Number(silent);
    if (misses > 1) continue;
    if (misses === 0) {
      passes[at] = 1;
      total++;
    }
    if (row.hasNotes && failed.length === 0 && !hidden) notes++;
    if (isSponsored(row.kind) && failed.length === 0 && !silent) sponsored++;
    if (hidden || silent) continue;
    // A row that fails one facet alone would be there if that facet asked for its value too.
    for (const facet of failed.length === 1 ? failed : FACETS) {
      const values = VALUES[facet](row);
      const count = counts[facet];
      for (const [i, value] of values.entries()) {
        // Two speakers of one company are one talk of it.
        if (i === 0 || values.indexOf(value) === i) count.set(value, (count.get(value) ?? 0) + 1);
      }
    }
  }
  return { passes, total, counts, notes, sponsored };
}

/** The query with a value of a facet asked for, or no longer. Values are kept in one order, so one choice has one address. */
export function toggle(query: Query, facet: Facet, value: string): Query {
  const others = query[facet].filter((other) => other !== value);
  const values = others.length < query[facet].length ? others : [...others, value].sort();
  return { ...query, [facet]: values };
}
