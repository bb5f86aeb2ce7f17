import { useEffect, useMemo } from 'react';
import { choicesOf, type TalkList } from './query/facets.ts';
import { rehearse } from './list/rehearse.tsx';
import type { Wider } from './search/scope-switch.tsx';
import type { Engine } from './query/search-engine.ts';
import { beyondOf, listingOf, show } from './query/listing.ts';
import { emptyQuery, type Query } from '#lib/search/query.ts';

interface ResultsInput {
  /** The talks of the page. */
  list: TalkList;
  /** All of the conference, once they are loaded; `null` where they could not be. */
  whole: TalkList | null | undefined;
  wider: Wider | null;
  conferencePath: string;
  /** The search, once it is loaded. */
  engine: Engine | null | undefined;
  asked: Query;
}

/** What a query comes to on a page. Each part is made anew only where what it is made from has changed. */
export function useResults({ list: narrow, whole, wider, conferencePath, engine, asked }: ResultsInput) {
  const { q, exact } = asked;
  const list = (wider !== null && asked.scope === 'conference' ? whole : null) ?? narrow;
  const listing = useMemo(() => listingOf(list.rows), [list]);
  const text = q.trim() !== '';
  useEffect(() => {
    // What is made once for a list, at its first text: the first letter is not to wait for it.
    if (engine) show(listing, emptyQuery, engine('', false));
  }, [engine, listing]);
  useEffect(() => (engine && !text ? rehearse(listing, engine) : undefined), [engine, listing, text]);
  const choices = useMemo(() => choicesOf(list), [list]);
  const found = useMemo(() => (text && engine ? engine(q, exact) : null), [engine, text, q, exact]);
  const shown = useMemo(() => show(listing, asked, found), [listing, asked, found]);
  const beyond = useMemo(
    () => beyondOf(shown, asked, wider === null ? conferencePath : ''),
    [shown, asked, wider, conferencePath],
  );
  return { list, listing, choices, found, shown, beyond };
}
