import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { go } from './query/address.ts';
import { hrefOf } from './query/href.ts';
import { ActionLink } from '#components/ui/action.tsx';
import { useResults } from './use-results.ts';
import { AppliedRow, DayLinks } from './applied-row.tsx';
import { type LoadedQuery, retry } from './use-loaded-query.ts';
import { asideOf, Toolbar } from './toolbar.tsx';
import { Chips } from './filters/chips.tsx';
import { ColumnMenu } from './table/column-menu.tsx';
import { overDays } from '#lib/wording/counts.ts';
import { FacetBar, FacetLinks } from './filters/facet-bar.tsx';
import { conferenceNames, countFilters, type TalkList } from './query/facets.ts';
import { FilterSheet } from './filters/filter-sheet.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import { useKeptFocus } from './list/use-kept-focus.ts';
import { LoadFailed } from '#components/ui/load-failed.tsx';
import { tableModules } from './resources.ts';
import { useReturn } from './query/use-return.ts';
import { useCollapsedMasthead } from './list/use-collapsed-masthead.ts';
import { byDay } from '#components/talk/row.ts';
import { useRowKeys } from './list/use-row-keys.ts';
import type { ScopeChoice } from './query/scopes.ts';
import { SearchHint } from './search/search-hint.tsx';
import { Sessions } from './sessions.tsx';
import { ViewActions } from './view-actions.tsx';
import { ViewSwitch } from './view-switch.tsx';
import type { Query } from '#lib/search/query.ts';

export interface SessionBrowserViewProps extends LoadedQuery {
  list: TalkList;
  /** The path of the conference, whose search index the page uses. */
  conferencePath: string;
  /** The lists that the page can show, its own first; none if it is just that one. */
  scopes: readonly ScopeChoice[];
  /** The query in the address; `shownQuery` is the one whose results are shown by now. */
  query: Query;
}

const choose = (query: Query) => go(query, 'choose');

/** Everything below the search box: the search's hints, the filters, the list. */
export function SessionBrowserView(props: SessionBrowserViewProps) {
  const { conferencePath, scopes, query, shownQuery, shownScope, engine, whole, Table, behind } = props;
  const root = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [sheet, setSheet] = useState(false);
  const scripted = useHydrated();

  const { list, listing, choices, found, shown, beyond } = useResults({
    ...props,
    beyondPath: scopes.length > 0 ? '' : conferencePath,
  });
  const conferences = useMemo(() => conferenceNames(list), [list]);
  const groups = useMemo(() => byDay(list.rows), [list]);
  const switchView = useCallback(
    () => choose({ ...query, view: query.view === 'table' ? 'programme' : 'table' }),
    [query],
  );
  useRowKeys({ list: root, rows: shown.rows, onSwitchView: switchView });
  const settled = scripted && shownQuery === query;
  useLayoutEffect(() => {
    // before-paint.js set it to hide the list of the server until that of the query is there.
    if (settled) delete document.documentElement.dataset['asked'];
  }, [settled]);
  useCollapsedMasthead(
    scripted ? countFilters(query) > 0 || query.q !== '' || query.view === 'table' : null,
    shownQuery.scope,
  );
  useReturn(root, settled);
  useKeptFocus(root);

  const text = shownQuery.q.trim() !== '';
  const filtered = countFilters(query) > 0;
  const filtering = { query, filtered: shown.filtered, choices, onChoose: choose };
  const failed =
    (text && engine === null && 'The search could not be loaded. The filters work without it.') ||
    (whole === null && `The sessions ${shownScope?.where} could not be loaded.`) ||
    (shownQuery.view === 'table' && Table === null && 'The table could not be loaded.') ||
    (behind === null && 'Further sessions could not be loaded.');
  return (
    <>
      <PageGrid>
        <div />
        {failed ? (
          <LoadFailed what={failed} onRetry={retry} />
        ) : (
          <SearchHint beyond={scopes.length > 0 ? null : beyond}>
            {text && found && behind ? <behind.Hint query={shownQuery} found={found} /> : null}
          </SearchHint>
        )}
      </PageGrid>
      <Toolbar
        sessions={shown.rows.length}
        {...asideOf({
          all: list.rows.length,
          over: list === whole ? (shownScope?.where ?? '') : overDays(choices.days.length),
          where: shownScope?.where ?? '',
          narrowed: countFilters(shownQuery) > 0 || found !== null,
          close: Boolean(found?.close),
        })}
      >
        {scripted ? (
          <FacetBar
            {...filtering}
            onOpenSheet={() => {
              setSheet(true);
              dialog.current?.showModal();
            }}
          />
        ) : (
          <FacetLinks choices={choices} filtered={shown.filtered} />
        )}
        <ViewSwitch query={query} onReady={() => void tableModules.load('')} />
      </Toolbar>
      <AppliedRow actions={shown.rows.length > 0 && <ViewActions rows={shown.rows} scripted={scripted} />}>
        {query.view === 'table' && <ColumnMenu query={query} onChoose={choose} />}
        {filtered && <Chips query={query} choices={choices} onChoose={choose} />}
        {found && behind && <behind.NameFound row={shown.rows[0]} found={found} />}
        {found && !shown.ranked && (
          <ActionLink href={hrefOf({ ...shownQuery, sort: '' })}>Sort by best match</ActionLink>
        )}
        {!filtered && !text && query.view === 'programme' && !conferences && <DayLinks groups={groups} />}
      </AppliedRow>
      <Sessions
        list={root}
        {...{ listing, shown, beyond, found, choices, scopes, conferencePath, Table }}
        Elsewhere={behind && behind.Elsewhere}
        conferences={conferences}
        query={shownQuery}
        isBusy={shownQuery !== query}
      />
      {scripted && (
        <FilterSheet {...filtering} dialog={dialog} open={sheet} onClose={() => setSheet(false)} />
      )}
    </>
  );
}
