'use client';

import { useCallback, useRef } from 'react';
import { go, useQuery } from './query/address.ts';
import { type Asked, useAsked } from './use-loaded-query.ts';
import styles from './session-browser.module.css';
import { CatalogueView, type CatalogueViewProps } from './session-browser-view.tsx';
import { operatorValues } from './query/facets.ts';
import { Frame } from '#components/ui/page-grid.tsx';
import { HydratedProvider, useHydration } from '#components/ui/use-hydrated.ts';
import { engines, wholes } from './resources.ts';
import { useQueryLinks } from './query/query-links.ts';
import { ScopeSwitch } from './search/scope-switch.tsx';
import { SearchBox } from './search/search-box.tsx';
// The table comes when it is asked for; its styles are small and there with the others.
import './table/talk-table.module.css';

export interface CatalogueProps extends Omit<CatalogueViewProps, 'query' | keyof Asked> {
  /** The page's own path. */
  path: string;
  /** Texts to try, each of which finds something. */
  examples: readonly string[];
}

/**
 * Sessions to search, filter and sort. The server renders the whole list; in the browser the address says what is left of
 * it.
 */
export function Catalogue({ path, examples, ...view }: CatalogueProps) {
  const { list, wider, plainPath, conferencePath } = view;
  const root = useRef<HTMLDivElement>(null);
  const hydrated = useHydration();
  const query = useQuery(hydrated);
  const asked = useAsked(query, conferencePath, wider !== null);
  useQueryLinks(root);
  const type = useCallback((q: string) => go({ ...query, q, exact: false }, 'type'), [query]);
  const ready = useCallback(() => void engines.load(conferencePath), [conferencePath]);
  const wide = wider !== null && query.scope === 'conference';
  const loadValues = useCallback(
    async () => operatorValues((wide && (await wholes.load(conferencePath))) || list),
    [wide, conferencePath, list],
  );
  return (
    <HydratedProvider value={hydrated}>
      <div ref={root} className={styles.root}>
        <Frame className={styles.finder}>
          <div />
          <div>
            {wider && (
              <ScopeSwitch
                {...wider}
                plainPath={plainPath}
                query={query}
                inReports={list.rows.length}
                onReady={() => void wholes.load(conferencePath)}
              />
            )}
            <SearchBox
              value={query.q}
              sessions={wide ? wider.sessions : list.rows.length}
              path={path}
              examples={examples}
              loadValues={loadValues}
              onType={type}
              onReady={ready}
            />
          </div>
        </Frame>
        <CatalogueView {...view} {...asked} query={query} />
      </div>
    </HydratedProvider>
  );
}
