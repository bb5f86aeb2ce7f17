import { type FacetRow, type Filtered, type Filters, filterRows } from '#lib/search/filter.ts';
import { formatQuery, type Query } from '#lib/search/query.ts';
import { cleared, type Own, toFacetRow } from './facets.ts';
import type { Row } from '#components/talk/row.ts';
import type { Found } from './search-engine.ts';

/** The rows of a page, with what it takes to filter them. */
export interface Listing {
  rows: readonly Row[];
  facetRows: readonly FacetRow[];
  /** For the slugs that a search looks through: the position of each among these rows, or -1. */
  places: WeakMap<readonly string[], Int32Array>;
}

const known = new WeakMap<readonly Row[], { own: Own | undefined; listing: Listing }>();

/**
 * Rows with what it takes to filter them; made once for each list, until the reader's own list changes. For all conferences
 * it takes longer than a key may, and what is found beyond a list comes and goes with the text in the box.
 */
export function listingOf(rows: readonly Row[], own?: Own): Listing {
  const before = known.get(rows);
  if (before && before.own === own) return before.listing;
  const listing = makeListing(rows, own);
  known.set(rows, { own, listing });
  return listing;
}

const makeListing = (rows: readonly Row[], own: Own | undefined): Listing => ({
  rows,
  facetRows: rows.map((row) => ({
    ...toFacetRow(row),
    ...(own?.saved.has(row.slug) && { isSaved: true }),
    ...(own?.watched.has(row.slug) && { isWatched: true }),
  })),
  places: new WeakMap(),
});

/** What is left of a listing by a query. */
export interface Shown {
  /** The rows in the order in which they are shown. */
  rows: readonly Row[];
  filtered: Filtered;
  /** Whether the best match comes first, because there is a text and the reader asked for no other order. */
  ranked: boolean;
  /** How many more sessions the text finds in the whole conference, if this page lists only a part of it. */
  elsewhere: number;
}

/** Apply a query to a listing. `found` is what its text finds, or `null` if it has none. */
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

/** How many sessions a text finds beyond the page, and the link to them. */
export interface Beyond {
  sessions: number;
  href: string;
}

/** The same text searched in the whole conference, without filters. `path` is the page of that, empty for this page. */
export function beyondOf({ elsewhere }: Shown, query: Query, path: string): Beyond | null {
  if (elsewhere === 0) return null;
  const { q, exact } = query;
  return {
    sessions: elsewhere,
    href: path + formatQuery({ ...cleared(query), q, exact, scope: 'conference' }),
  };
}

/** Those of the rows at `places` that pass the filters, in that order. */
function passing(rows: readonly Row[], { passes }: Filtered, places: Iterable<number>): Row[] {
  const left: Row[] = [];
  for (const place of places) {
    const row = passes[place] === 1 ? rows[place] : undefined;
    // `!== undefined`, and not truthiness: reading the object itself misses the cache and is ten times slower at 20,000 rows.
    if (row !== undefined) left.push(row);
  }
  return left;
}

/** The positions in a listing of what was found, the best first. */
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

/** How many rows would be left by other filters. */
export const countWith = (listing: Listing, filters: Filters, found: Found | null): number =>
  filterRows(listing.facetRows, filters, found ? placesOf(found, listing) : undefined).total;
