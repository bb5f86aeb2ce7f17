import { startTransition, useEffect, useMemo, useState } from 'react';
import { type ConferenceNames, conferenceNames, type TalkList } from '#components/sessions/query/facets.ts';
import { type Listing, listingOf } from '#components/sessions/query/listing.ts';
import { useOwn } from '#components/sessions/query/use-own.ts';
import { type Loading, useLoaded } from '#components/sessions/query/resource.ts';
import { enginePathOf, type ScopeChoice } from '#components/sessions/query/scopes.ts';
import type { Engine, Found } from '#components/sessions/query/search-engine.ts';
import type { Query } from '#lib/search/query.ts';
import { type Further, furtherIn, isGuess } from './further.ts';

/** A query, and what its text finds in the search of the page. */
export interface Asked {
  query: Query;
  found: Found | null;
}

/** Where wider lists are loaded from. */
export interface Wider {
  conferencePath: string;
  lists: Loading<TalkList>;
  engines: Loading<Engine>;
}

/** What a query finds in a wider scope: `undefined` while that is loaded, `null` if it could not be. */
export interface FurtherIn {
  scope: ScopeChoice;
  /** The short names of its conferences, if there are several. */
  conferences: ConferenceNames;
  listing: Listing | null | undefined;
  further: Further | null | undefined;
}

/**
 * What a query finds in a wider scope and not in the nearer list, once both are loaded; `null` without a scope. They are
 * loaded for what is typed at once, and asked for what has settled.
 */
export function useFurther(
  scope: ScopeChoice | undefined,
  nearer: Listing | null | undefined,
  typed: Query,
  asked: Asked | null,
  { conferencePath, lists, engines }: Wider,
): FurtherIn | null {
  const wanted = scope !== undefined;
  const enginePath = enginePathOf(scope, conferencePath);
  // The search of the page covers its whole conference already.
  const asksEngine = (query: Query) => query.q.trim() !== '' && enginePath !== conferencePath;
  const list = useLoaded(lists, scope?.path ?? '', wanted);
  const engine = useLoaded(engines, enginePath, wanted && asksEngine(typed));
  const own = useOwn();
  const listing = list && listingOf(list.rows, own);
  const asksThere = asked !== null && asksEngine(asked.query);
  return useMemo(() => {
    if (!scope) return null;
    const base = { scope, listing, conferences: list ? conferenceNames(list) : undefined };
    if (listing === null || (asksThere && engine === null)) return { ...base, further: null };
    if (!listing || !nearer || !asked || (asksThere && !engine)) return { ...base, further: undefined };
    const { query, found } = asked;
    const there = asksThere && engine ? engine(query.q, query.exact) : found;
    const exact = found !== null && found.rows.length > 0 && !isGuess(found);
    return { ...base, further: furtherIn(listing, nearer, query, there, exact) };
  }, [scope, list, listing, nearer, asksThere, engine, asked]);
}

/** Milliseconds for which a query must stay the same before it is asked of wider lists: typing goes first. */
const SETTLED = 120;

/** A value once it has stayed the same for a moment; `null` before that. */
export function useSettled<T>(value: T): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(value)), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
