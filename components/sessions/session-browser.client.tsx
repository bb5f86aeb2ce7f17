'use client';

import { useCallback, useRef } from 'react';
import { go, useQuery } from './query/address.ts';
import { type LoadedQuery, useLoadedQuery } from './use-loaded-query.ts';
import styles from './session-browser.module.css';
import { SessionBrowserView, type SessionBrowserViewProps } from './session-browser-view.tsx';
import { operatorValues } from './query/facets.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { HydratedProvider, useHydration } from '#components/ui/use-hydrated.ts';
import { searchEngines, conferenceLists } from './resources.ts';
import { useQueryLinks } from './query/query-links.ts';
import { ScopeSwitch } from './search/scope-switch.tsx';
import { SearchBox } from './search/search-box.tsx';
// The table is loaded on demand, but its styles are small, and part of the page's style sheet.
import './table/talk-table.module.css';

export interface SessionBrowserProps extends Omit<SessionBrowserViewProps, 'query' | keyof LoadedQuery> {
  /** The page's own path. */
  path: string;
  /** Searches to suggest, each of which finds something. */
  examples: readonly string[];
}

/** Sessions to search, filter and sort. The server renders the whole list; the browser shows what the address asks for. */
export function SessionBrowser({ path, examples, ...view }: SessionBrowserProps) {
  const { list, wider, plainPath, conferencePath } = view;
  const root = useRef<HTMLDivElement>(null);
  const hydrated = useHydration();
  const query = useQuery(hydrated);
  const loaded = useLoadedQuery(query, conferencePath, wider !== null);
  useQueryLinks(root);
  const changeText = useCallback((q: string) => go({ ...query, q, exact: false }, 'type'), [query]);
  const preload = useCallback(() => void searchEngines.load(conferencePath), [conferencePath]);
  const wide = wider !== null && query.scope === 'conference';
  const loadValues = useCallback(
    async () => operatorValues((wide && (await conferenceLists.load(conferencePath))) || list),
    [wide, conferencePath, list],
  );
  return (
    <HydratedProvider value={hydrated}>
      <div ref={root} className={styles.root}>
        <PageGrid className={styles.finder}>
          <div />
          <div>
            {wider && (
              <ScopeSwitch
                {...wider}
                plainPath={plainPath}
                query={query}
                inReports={list.rows.length}
                onReady={() => void conferenceLists.load(conferencePath)}
              />
            )}
            <SearchBox
              value={query.q}
              sessions={wide ? wider.sessions : list.rows.length}
              path={path}
              examples={examples}
              loadValues={loadValues}
              onType={changeText}
              onReady={preload}
            />
          </div>
        </PageGrid>
        <SessionBrowserView {...view} {...loaded} query={query} />
      </div>
    </HydratedProvider>
  );
}
