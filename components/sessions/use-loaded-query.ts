import { useState } from 'react';
import { searchEngines, tableModules, conferenceLists } from './resources.ts';
import type { Query } from '#lib/search/query.ts';

/** A query with what it takes to show it: `undefined` until it is wanted and there, `null` where it could not be loaded. */
export type LoadedQuery = ReturnType<typeof useLoadedQuery>;

/**
 * What of a query can be shown by now. An answer that needs nothing loaded is there with the letter; others follow, and
 * until then the last one stays.
 */
export function useLoadedQuery(query: Query, conferencePath: string, widens: boolean) {
  const text = query.q.trim() !== '';
  const wide = widens && query.scope === 'conference';
  const isTable = query.view === 'table';
  const engine = searchEngines.useLoaded(conferencePath, text);
  const whole = conferenceLists.useLoaded(conferencePath, wide);
  const table = tableModules.useLoaded('', isTable);
  const waits =
    (text && engine === undefined) || (wide && whole === undefined) || (isTable && table === undefined);
  const [last, setLast] = useState(query);
  if (!waits && last !== query) setLast(query);
  return { asked: waits ? last : query, engine, whole, Table: table && table.default };
}

/** Try anew what could not be loaded. */
export const retry = () => [searchEngines, conferenceLists, tableModules].forEach((loader) => loader.retry());
