'use client';

import { useCallback, useRef, useState } from 'react';
import { go, useQuery } from './address.ts';
import styles from './catalogue.module.css';
import { CatalogueView, type CatalogueViewProps } from './catalogue-view.tsx';
import { operatorValues } from './facets.ts';
import { Frame } from './frame.tsx';
import { engines, tables, wholes } from './loaders.ts';
import { useQueryLinks } from './query-links.ts';
import { ScopeSwitch } from './scope-switch.tsx';
import { SearchBox } from './search-box.tsx';

interface CatalogueProps extends Omit<CatalogueViewProps, 'query' | 'asked' | 'engine' | 'whole' | 'Table'> {
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
  const query = useQuery();
  const text = query.q.trim() !== '';
  const wide = wider !== null && query.scope === 'conference';
  const engine = engines.useLoaded(conferencePath, text);
  const whole = wholes.useLoaded(conferencePath, wide);
  const table = tables.useLoaded('', query.view === 'table');
  const waits =
    (text && engine === undefined) ||
    (wide && whole === undefined) ||
    (query.view === 'table' && table === undefined);
  const asked = useLast(query, !waits);
  useQueryLinks(root);
  const type = useCallback((q: string) => go({ ...query, q, exact: false }, 'type'), [query]);
  const ready = useCallback(() => void engines.load(conferencePath), [conferencePath]);
  const loadValues = useCallback(
    async () => operatorValues((wide && (await wholes.load(conferencePath))) || list),
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
      <CatalogueView
        {...view}
        query={query}
        asked={asked}
        engine={engine}
        whole={whole}
        Table={table && table.default}
      />
    </div>
  );
}

/** The last value that could be shown: one that has to wait for something leaves the one before it. */
function useLast<T>(value: T, isReady: boolean): T {
  const [last, setLast] = useState(value);
  if (isReady && last !== value) setLast(value);
  return isReady ? value : last;
}
