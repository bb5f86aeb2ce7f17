import { type FacetRow, type Filtered, type Filters, filterRows } from '#lib/search/filter.ts';
import { formatQuery, type Query } from '#lib/search/query.ts';
import { cleared, toFacetRow } from './facets.ts';
import type { Row } from '#components/talk/row.ts';
import type { Found } from './search-engine.ts';

/** The rows of a page with what filtering needs to know of them. */
export interface Listing {
  rows: readonly Row[];
  facetRows: readonly FacetRow[];
  /** Where rows of the search stand here, by the slugs that it looks through; -1 for those that do not. */
  places: WeakMap<readonly string[], Int32Array>;
}

export const listingOf = (rows: readonly Row[]): Listing => ({
  rows,
  facetRows: rows.map(toFacetRow),
  places: new WeakMap(),
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
export function show(listing: Listing, query: Query, found: Found | null): Shown {
  const { rows, facetRows } = listing;
  const here = found && placesOf(found, listing);
  const filtered = filterRows(facetRows, query, here ?? undefined);
  const ranked = here !== null && query.sort === '';
  return {
    rows:
      filtered.total === rows.length && !ranked ? rows : passing(rows, filtered, ranked ? here : rows.keys()),
    filtered,
    ranked,
    elsewhere: found && here ? found.rows.length - here.length : 0,
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

/** The rows at places, in that order, as far as they pass. */
function passing(rows: readonly Row[], { passes }: Filtered, places: Iterable<number>): Row[] {
  const left: Row[] = [];
  for (const place of places) {
    const row = passes[place] === 1 ? rows[place] : undefined;
    // Whether a row is true would be to look into each, in the order of places: ten times as long.
    if (row !== undefined) left.push(row);
  }
  return left;
}

/** Where what was found stands in a listing, the best first. */
function placesOf({ rows: found, all }: Found, { rows, places }: Listing): Uint32Array {
  let known = places.get(all);
  if (!known) {
    const bySlug = new Map(rows.map(({ slug }, place) => [slug, place]));
    places.set(all, (known = Int32Array.from(all, (slug) => bySlug.get(slug) ?? -1)));
  }
  const here = new Uint32Array(found.length);
  let count = 0;
  for (const row of found) {
    const place = known[row] ?? -1;
    if (place >= 0) here[count++] = place;
  }
  return here.subarray(0, count);
}

/** How many rows other filters would leave. */
export const countWith = (listing: Listing, filters: Filters, found: Found | null): number =>
  filterRows(listing.facetRows, filters, found ? placesOf(found, listing) : undefined).total;
