import { grouped } from '#lib/wording/counts.ts';
import type { Row } from '#components/talk/row.ts';
import { type Listing, show } from '#components/sessions/query/listing.ts';
import type { ScopeChoice } from '#components/sessions/query/scopes.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import type { Query } from '#lib/search/query.ts';

/** What a query finds in a list that is wider than the one it is asked of. */
export interface Further {
  /** Those that no nearer list has, in the order in which the wider list shows them. */
  rows: readonly Row[];
  found: Found | null;
}

/**
 * What a query finds in a wider list and not in the nearer one. `found` is what its text finds there, or `null` if it has
 * none; `exact` says that the nearer list has all that was typed, so that guesses from farther away are no help.
 */
export function furtherIn(
  wider: Listing,
  nearer: Listing,
  query: Query,
  found: Found | null,
  exact: boolean,
): Further {
  if (exact && found && isGuess(found)) return { rows: [], found };
  const near = slugsOf(nearer);
  const { rows } = show(wider, { ...query, sort: '' }, found);
  return { rows: rows.filter(({ slug }) => !near.has(slug)), found };
}

/** Whether the best of what was found lacks a word that was typed, or has only one like it. */
export const isGuess = ({ close, missing }: Pick<Found, 'close' | 'missing'>) =>
  close !== null || missing.length > 0;

const known = new WeakMap<Listing, ReadonlySet<string>>();

function slugsOf(listing: Listing): ReadonlySet<string> {
  let slugs = known.get(listing);
  if (!slugs) known.set(listing, (slugs = new Set(listing.rows.map(({ slug }) => slug))));
  return slugs;
}

/** What wider lists have, in a sentence: “There are 12 at KubeCon Europe 2019, and 40 at other KubeCons. See below.” */
export function adviceOf(groups: readonly { scope: ScopeChoice; sessions: number }[]): string {
  const amounts = groups.map(({ scope, sessions }) => `${grouped(sessions)} ${scope.further}`);
  return `There ${groups[0]?.sessions === 1 ? 'is' : 'are'} ${amounts.join(', and ')}. See below.`;
}
