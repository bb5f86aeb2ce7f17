import { useState } from 'react';
import { conferenceLists, elsewhereModules, searchEngines, tableModules } from './resources.ts';
import { useLoaded } from './query/resource.ts';
import { countFilters } from './query/facets.ts';
import { enginePathOf, type ScopeChoice, scopeOf } from './query/scopes.ts';
import type { Query } from '#lib/search/query.ts';

/** The query that can be shown, with what it needs: each `undefined` until it is loaded, `null` if loading failed. */
export type LoadedQuery = ReturnType<typeof useLoadedQuery>;

/**
 * Load what a query needs: a search engine for a text, the list of a wider scope, the table for that view, and what shows
 * matches beyond the list. Until it is there, `shownQuery` stays the last query that could be shown.
 */
export function useLoadedQuery(query: Query, conferencePath: string, scopes: readonly ScopeChoice[]) {
  const scope = scopeOf(scopes, query);
  const text = query.q.trim() !== '';
  const isTable = query.view === 'table';
  const engine = useLoaded(searchEngines, enginePathOf(scope, conferencePath), text);
  const whole = useLoaded(conferenceLists, scope?.path ?? '', Boolean(scope?.path));
  const table = useLoaded(tableModules, '', isTable);
  const narrows = text || countFilters(query) > 0;
  const elsewhere = useLoaded(elsewhereModules, '', narrows);
  const waits =
    (text && engine === undefined) ||
    (scope?.path && whole === undefined) ||
    (isTable && table === undefined) ||
    (narrows && elsewhere === undefined);
  const [last, setLast] = useState(query);
  if (!waits && last !== query) setLast(query);
  const shownQuery = waits ? last : query;
  const shownScope = scopeOf(scopes, shownQuery);
  return {
    shownQuery,
    shownScope,
    engine: searchEngines.loaded(enginePathOf(shownScope, conferencePath)),
    whole: shownScope?.path ? conferenceLists.loaded(shownScope.path) : undefined,
    Table: table && table.default,
    behind: elsewhere,
  };
}

/**
 * Load again what failed to load. Where that is a script, the whole page is: browsers remember that it failed, and a newer
 * release may have another in its place. The address keeps what was asked for.
 */
export function retry(): void {
  if ([tableModules, elsewhereModules].some((modules) => modules.loaded('') === null)) location.reload();
  else for (const loader of [searchEngines, conferenceLists]) loader.retry();
}
