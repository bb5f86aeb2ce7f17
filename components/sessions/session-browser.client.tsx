'use client';

import { type ReactNode, useCallback, useRef } from 'react';
import { go, useQuery } from './query/address.ts';
import { type LoadedQuery, useLoadedQuery } from './use-loaded-query.ts';
import styles from './session-browser.module.css';
import { SessionBrowserView, type SessionBrowserViewProps } from './session-browser-view.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { HydratedProvider, useHydration } from '#components/ui/use-hydrated.ts';
import { completer, conferenceLists, searchEngines, toFirst } from './resources.ts';
import { countFilters } from './query/facets.ts';
import { enginePathOf, type ScopeChoice, scopeOf } from './query/scopes.ts';
import { useQueryLinks } from './query/query-links.ts';
import { ScopeSwitch } from './search/scope-switch.tsx';
import { SearchBox } from './search/search-box.tsx';
import { ServerPart } from './server-part.tsx';
// These are loaded on demand, but their styles are small, and part of the page's style sheet.
import './elsewhere/elsewhere.module.css';
import './elsewhere/no-results.module.css';
import '#components/ui/suggested-links.module.css';
import './table/talk-table.module.css';

export interface SessionBrowserProps extends Omit<SessionBrowserViewProps, 'query' | keyof LoadedQuery> {
  /** The page's own path. */
  path: string;
  /** Searches to suggest, each of which finds something. */
  examples: readonly string[];
  /** Stands between the search and the list while nothing is searched for. The browser keeps the server's. */
  front?: ReactNode;
}

/** The id of that part. */
export const FRONT = 'front';

const loadScope = ({ path }: ScopeChoice) => {
  if (path) void conferenceLists.load(path);
};

/** Sessions to search, filter and sort. The server renders the whole list; the browser shows what the address asks for. */
export function SessionBrowser({ path, examples, front, ...view }: SessionBrowserProps) {
  const { list, scopes, conferencePath } = view;
  const root = useRef<HTMLDivElement>(null);
  const hydrated = useHydration();
  const query = useQuery(hydrated);
  const loaded = useLoadedQuery(query, conferencePath, scopes);
  useQueryLinks(root);
  const changeText = useCallback((q: string) => go({ ...query, q, exact: false }, 'type'), [query]);
  const scope = scopeOf(scopes, query);
  const listPath = scope?.path;
  const enginePath = enginePathOf(scope, conferencePath);
  const preload = useCallback(() => void searchEngines.load(enginePath), [enginePath]);
  const loadComplete = useCallback(
    async () => completer((listPath && (await conferenceLists.load(listPath))) || list),
    [listPath, list],
  );
  return (
    <HydratedProvider value={hydrated}>
      <div ref={root} className={styles.root} data-live={hydrated || undefined}>
        <PageGrid className={styles.finder}>
          <div />
          <div>
            {scopes.length > 1 && <ScopeSwitch scopes={scopes} query={query} onReady={loadScope} />}
            <SearchBox
              value={query.q}
              sessions={scopes.at(-1)?.sessions ?? list.rows.length}
              path={path}
              examples={examples}
              loadComplete={loadComplete}
              onType={changeText}
              onReady={preload}
              onLeave={toFirst}
            />
          </div>
        </PageGrid>
        {front !== undefined && (
          <ServerPart id={FRONT} hidden={query.q !== '' || countFilters(query) > 0 || query.view === 'table'}>
            {front}
          </ServerPart>
        )}
        <SessionBrowserView {...view} {...loaded} query={query} />
      </div>
    </HydratedProvider>
  );
}
