import { useState } from 'react';
import { searchEngines, tableModules, conferenceLists } from './resources.ts';
import type { Query } from '#lib/search/query.ts';

/** The query that can be shown, with what it needs: each `undefined` until it is loaded, `null` if loading failed. */
export type LoadedQuery = ReturnType<typeof useLoadedQuery>;

/**
 * Load what a query needs: the search engine for a text, the whole conference for the wider scope, the table for that
 * view. Until it is there, `shownQuery` stays the last query that could be shown.
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
  return { shownQuery: waits ? last : query, engine, whole, Table: table && table.default };
}

/** Load again what failed to load. */
export const retry = () => [searchEngines, conferenceLists, tableModules].forEach((loader) => loader.retry());
