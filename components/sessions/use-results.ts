import { useEffect, useMemo } from 'react';
import { useOwn } from './query/use-own.ts';
import { choicesOf, switchesIn, type TalkList } from './query/facets.ts';
import { rehearse } from './list/rehearse.tsx';
import type { Engine } from './query/search-engine.ts';
import { beyondOf, listingOf, show } from './query/listing.ts';
import type { Query } from '#lib/search/query.ts';

interface ResultsInput {
  /** The talks of the page. */
  list: TalkList;
  /** The list of a wider scope, once loaded; `null` if loading failed, `undefined` for the page's own. */
  whole: TalkList | null | undefined;
  /** The page that a text found beyond the list leads to; empty for this page. */
  beyondPath: string;
  /** The search engine, once loaded; `null` if loading failed. */
  engine: Engine | null | undefined;
  shownQuery: Query;
}

/** The results of a query on a page. Each part is computed again only when its input changes. */
export function useResults({ list: page, whole, beyondPath, engine, shownQuery }: ResultsInput) {
  const { q, exact } = shownQuery;
  const list = whole ?? page;
  const own = useOwn();
  const listing = listingOf(list.rows, own);
  const text = q.trim() !== '';
  useEffect(() => (engine && !text ? rehearse(listing, engine) : undefined), [engine, listing, text]);
  const allChoices = useMemo(() => choicesOf(list), [list]);
  const choices = useMemo(
    () => ({ ...allChoices, switches: switchesIn(listing.facetRows) }),
    [allChoices, listing],
  );
  const found = useMemo(() => (text && engine ? engine(q, exact) : null), [engine, text, q, exact]);
  const shown = useMemo(() => show(listing, shownQuery, found), [listing, shownQuery, found]);
  const beyond = useMemo(() => beyondOf(shown, shownQuery, beyondPath), [shown, shownQuery, beyondPath]);
  return { list, listing, choices, found, shown, beyond };
}
