import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { go, hrefOf } from './query/address.ts';
import { ActionLink } from '#components/ui/action.tsx';
import { useResults } from './use-results.ts';
import { AppliedRow, DayLinks } from './applied-row.tsx';
import { type LoadedQuery, retry } from './use-loaded-query.ts';
import { asideOf, Toolbar } from './toolbar.tsx';
import { Chips } from './filters/chips.tsx';
import { ColumnMenu } from './table/column-menu.tsx';
import { overDays } from '#lib/wording/counts.ts';
import { FacetBar, FacetLinks } from './filters/facet-bar.tsx';
import { countFilters, type TalkList } from './query/facets.ts';
import { FilterSheet } from './filters/filter-sheet.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import { useKeptFocus } from './list/use-kept-focus.ts';
import { LoadFailed } from '#components/ui/load-failed.tsx';
import { tableModules } from './resources.ts';
import { NameFound } from './search/name-found.tsx';
import { useReturn } from './query/use-return.ts';
import { useHiddenMasthead } from './list/use-hidden-masthead.ts';
import { byDay } from '#components/talk/row.ts';
import { useRowKeys } from './list/use-row-keys.ts';
import type { Wider } from './search/scope-switch.tsx';
import { SearchHint } from './search/search-hint.tsx';
import { Sessions } from './sessions.tsx';
import { ViewActions } from './view-actions.tsx';
import { ViewSwitch } from './view-switch.tsx';
import type { Query } from '#lib/search/query.ts';

export interface SessionBrowserViewProps extends LoadedQuery {
  list: TalkList;
  /** The path of the conference, whose search this page uses. */
  conferencePath: string;
  /** The page that lists all talks of the conference without script. */
  plainPath: string;
  /** What there is beyond this list, where it can be widened. */
  wider: Wider | null;
  /** What the address asks for; of it, `asked` is shown by now. */
  query: Query;
}

const choose = (query: Query) => go(query, 'choose');

/** Everything below the search box: what the search made of the words, the filters, the list. */
export function SessionBrowserView(props: SessionBrowserViewProps) {
  const { plainPath, wider, query, asked, engine, whole, Table } = props;
  const root = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [sheet, setSheet] = useState(false);
  const scripted = useHydrated();

  const { list, listing, choices, found, shown, beyond } = useResults(props);
  const parts = useMemo(() => byDay(list.rows), [list]);
  const turn = useCallback(
    () => choose({ ...query, view: query.view === 'table' ? 'programme' : 'table' }),
    [query],
  );
  useRowKeys({ list: root, rows: shown.rows, onSwitchView: turn });
  const settled = scripted && asked === query;
  useLayoutEffect(() => {
    // Set before the first paint: until now the list was hidden.
    if (settled) delete document.documentElement.dataset['asked'];
  }, [settled]);
  useHiddenMasthead(scripted ? countFilters(query) > 0 || query.q !== '' || query.view === 'table' : null);
  useReturn(root, settled);
  useKeptFocus(root);

  const text = asked.q.trim() !== '';
  const filtered = countFilters(query) > 0;
  const filtering = { query, filtered: shown.filtered, choices, onChoose: choose };
  const failed =
    (text && engine === null && 'The search could not be loaded. The filters work without it.') ||
    (wider &&
      asked.scope === 'conference' &&
      whole === null &&
      'The rest of the conference could not be loaded.') ||
    (asked.view === 'table' && Table === null && 'The table could not be loaded.');
  return (
    <>
      <PageGrid>
        <div />
        {failed ? (
          <LoadFailed what={failed} onRetry={retry} />
        ) : (
          <SearchHint query={asked} found={found} beyond={beyond} />
        )}
      </PageGrid>
      <Toolbar
        sessions={shown.rows.length}
        {...asideOf({
          all: list.rows.length,
          over: list === whole ? 'in the whole conference' : overDays(choices.days.length),
          narrowed: countFilters(asked) > 0 || found !== null,
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
        {found && <NameFound row={shown.rows[0]} found={found} />}
        {found && !shown.ranked && (
          <ActionLink href={hrefOf({ ...asked, sort: '' })}>Sort by best match</ActionLink>
        )}
        {!filtered && !text && query.view === 'programme' && <DayLinks parts={parts} />}
      </AppliedRow>
      <Sessions
        list={root}
        {...{ listing, shown, beyond, found, choices, Table }}
        query={asked}
        plainPath={plainPath}
        isBusy={asked !== query}
      />
      {scripted && (
        <FilterSheet {...filtering} dialog={dialog} open={sheet} onClose={() => setSheet(false)} />
      )}
    </>
  );
}
