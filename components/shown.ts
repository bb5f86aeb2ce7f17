import { type FacetRow, type Filtered, type Filters, filterRows } from '#lib/search/filter.ts';
import { formatQuery, type Query } from '#lib/search/query.ts';
import { cleared, toFacetRow } from './facets.ts';
import type { Row } from './row.ts';
import type { Found } from './search-engine.ts';

/** The rows of a page with what filtering needs to know of them. */
export interface Listing {
  rows: readonly Row[];
  facetRows: readonly FacetRow[];
  places: ReadonlyMap<string, number>;
}

export const listingOf = (rows: readonly Row[]): Listing => ({
  rows,
  facetRows: rows.map(toFacetRow),
  places: new Map(rows.map(({ slug }, place) => [slug, place])),
});

/** What a query leaves of a listing. */
export interface Shown {
  /** The rows in the order in which they are shown. */
  rows: readonly Row[];
  filtered: Filtered;
  /** Whether the best come first, since there is a text and no other order is asked for. */
  ranked: boolean;
  /** How many more the text finds in the whole conference, where this page shows a part of it. */
  elsewhere: number;
}

/** What is left of a listing; `found` is what the text finds, `null` where there is none. */
export function show({ rows, facetRows, places }: Listing, query: Query, found: Found | null): Shown {
  const here = found && placesOf(found, places);
  const filtered = filterRows(facetRows, query, here ?? undefined);
  const ranked = here !== null && query.sort === '';
  const passing = (place: number) => (filtered.passes[place] === 1 ? (rows[place] ?? []) : []);
  return {
    rows: ranked
      ? here.flatMap(passing)
      : filtered.total === rows.length
        ? rows
        : rows.filter((_, place) => filtered.passes[place] === 1),
    filtered,
    ranked,
    elsewhere: found && here ? found.slugs.length - here.length : 0,
  };
}

/** What a text finds beyond the page, and the way there. */
export interface Beyond {
  sessions: number;
  href: string;
}

/** The same text over the whole conference, without filters; `path` is that of its page, empty for this one. */
export function beyondOf({ elsewhere }: Shown, query: Query, path: string): Beyond | null {
  if (elsewhere === 0) return null;
  const { q, exact } = query;
  return {
    sessions: elsewhere,
    href: path + formatQuery({ ...cleared(query), q, exact, scope: 'conference' }),
  };
}

function placesOf({ slugs }: Found, places: Listing['places']): number[] {
  const here = [];
  for (const slug of slugs) {
    const place = places.get(slug);
    if (place !== undefined) here.push(place);
  }
  return here;
}

/** How many rows other filters would leave. */
export const countWith = ({ facetRows, places }: Listing, filters: Filters, found: Found | null): number =>
  filterRows(facetRows, filters, found ? placesOf(found, places) : undefined).total;
