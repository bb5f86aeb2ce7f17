'use client';

import { useCallback, useDeferredValue, useRef } from 'react';
import { go, useQuery } from './address.ts';
import styles from './catalogue.module.css';
import { CatalogueView, type CatalogueViewProps } from './catalogue-view.tsx';
import { operatorValues } from './facets.ts';
import { Frame } from './frame.tsx';
import { loadEngine } from './load-engine.ts';
import { loadWider } from './load-wider.ts';
import { useQueryLinks } from './query-links.ts';
import { ScopeSwitch } from './scope-switch.tsx';
import { SearchBox } from './search-box.tsx';

interface CatalogueProps extends Omit<CatalogueViewProps, 'query' | 'asked'> {
  /** The page's own path. */
  path: string;
  /** Texts to try, each of which finds something. */
  examples: readonly string[];
}

/** What of a query may have to be waited for. */
const LOADING = ['q', 'exact', 'scope', 'view'] as const;

/**
 * Sessions to search, filter and sort. The server renders the whole list; in the browser the address says what is left of
 * it. What is typed shows at once, the list follows as soon as it can.
 */
export function Catalogue({ path, examples, ...view }: CatalogueProps) {
  const { list, wider, plainPath, conferencePath } = view;
  const root = useRef<HTMLDivElement>(null);
  const query = useQuery();
  const later = useDeferredValue(query);
  // What only narrows or sorts what is there needs no second drawing; nothing has to be found or loaded for it.
  const asked = LOADING.every((key) => later[key] === query[key]) ? query : later;
  useQueryLinks(root);
  const type = useCallback((q: string) => go({ ...query, q, exact: false }, 'type'), [query]);
  const ready = useCallback(() => void loadEngine(conferencePath), [conferencePath]);
  const wide = wider !== null && query.scope === 'conference';
  const loadValues = useCallback(
    async () => operatorValues((wide && (await loadWider(conferencePath))) || list),
    [wide, conferencePath, list],
  );
  return (
    <div ref={root} className={styles.root} data-island="">
      <Frame className={styles.finder}>
        <div />
        <div>
          {wider && (
            <ScopeSwitch
              {...wider}
              plainPath={plainPath}
              query={query}
              inReports={list.rows.length}
              onReady={() => void loadWider(conferencePath)}
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
      <CatalogueView {...view} query={query} asked={asked} />
    </div>
  );
}
