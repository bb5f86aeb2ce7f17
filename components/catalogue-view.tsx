import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { go, hrefOf, useHydrated } from './address.ts';
import { ActLink } from './act.tsx';
import { Applied, DayLinks } from './applied.tsx';
import { asideOf, Bar } from './bar.tsx';
import { Chips } from './chips.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { overDays } from './counts.ts';
import { FacetBar, FacetLinks } from './facet-bar.tsx';
import { choicesOf, countFilters, type TalkList } from './facets.ts';
import { FilterSheet } from './filter-sheet.tsx';
import { Frame } from './frame.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { LoadFailed } from './load-failed.tsx';
import { engines, tables, wholes } from './loaders.ts';
import { NameFound } from './name-found.tsx';
import { useReturn } from './return-to.ts';
import { useRoom } from './room.ts';
import { byDay } from './row.ts';
import { useRowKeys } from './row-keys.ts';
import type { Wider } from './scope-switch.tsx';
import { SearchHint } from './search-hint.tsx';
import { Sessions } from './sessions.tsx';
import { beyondOf, listingOf, show } from './shown.ts';
import { ViewActions } from './view-actions.tsx';
import { ViewSwitch } from './view-switch.tsx';
import type { Engine } from './search-engine.ts';
import type TalkTable from './talk-table.tsx';
import type { Query } from '#lib/search/query.ts';

export interface CatalogueViewProps {
  list: TalkList;
  /** The path of the conference, whose search this page uses. */
  conferencePath: string;
  /** The page that lists all talks of the conference without script. */
  plainPath: string;
  /** What there is beyond this list, where it can be widened. */
  wider: Wider | null;
  /** What the address asks for, and what of it is shown by now. */
  query: Query;
  asked: Query;
  /** What is loaded once it is wanted; `null` where that failed. */
  engine: Engine | null | undefined;
  whole: TalkList | null | undefined;
  Table: typeof TalkTable | null | undefined;
}

const retry = () => [engines, wholes, tables].forEach((loader) => loader.retry());

const choose = (query: Query) => go(query, 'choose');

/** Everything below the search box: what the search made of the words, the filters, the list. */
export function CatalogueView({
  list: narrow,
  conferencePath,
  plainPath,
  wider,
  query,
  asked,
  engine,
  whole,
  Table,
}: CatalogueViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [sheet, setSheet] = useState(false);
  const scripted = useHydrated();

  const { q, exact } = asked;
  const text = q.trim() !== '';
  const widened = wider !== null && asked.scope === 'conference';
  const list = (widened ? whole : null) ?? narrow;
  const listing = useMemo(() => listingOf(list.rows), [list]);
  const choices = useMemo(() => choicesOf(list), [list]);
  const parts = useMemo(() => byDay(list.rows), [list]);
  const found = useMemo(() => (text && engine ? engine(q, exact) : null), [engine, text, q, exact]);
  const shown = useMemo(() => show(listing, asked, found), [listing, asked, found]);
  const beyond = useMemo(
    () => beyondOf(shown, asked, wider === null ? conferencePath : ''),
    [shown, asked, wider, conferencePath],
  );

  const turn = useCallback(
    () => choose({ ...query, view: query.view === 'table' ? 'programme' : 'table' }),
    [query],
  );
  useRowKeys({ list: root, rows: shown.rows, onTurn: turn });
  const settled = scripted && asked === query;
  useLayoutEffect(() => {
    // Set before the first paint: until now the list was hidden.
    if (settled) delete document.documentElement.dataset['asked'];
  }, [settled]);
  useRoom(scripted ? countFilters(query) > 0 || query.q !== '' || query.view === 'table' : null);
  useReturn(root, settled);
  useKeptFocus(root);

  const filtered = countFilters(query) > 0;
  const filtering = { query, filtered: shown.filtered, choices, onChoose: choose };
  const failed =
    (text && engine === null && 'The search could not be loaded. The filters work without it.') ||
    (widened && whole === null && 'The rest of the conference could not be loaded.') ||
    (asked.view === 'table' && Table === null && 'The table could not be loaded.');
  return (
    <>
      <Frame>
        <div />
        {failed ? (
          <LoadFailed what={failed} onRetry={retry} />
        ) : (
          <SearchHint query={asked} found={found} beyond={beyond} />
        )}
      </Frame>
      <Bar
        sessions={shown.rows.length}
        {...asideOf({
          all: list.rows.length,
          over: list === whole ? 'in the whole conference' : overDays(choices.days.length),
          narrowed: countFilters(asked) > 0 || text,
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
          <FacetLinks choices={choices} notes={shown.filtered.notes} />
        )}
        <ViewSwitch query={query} onReady={() => void tables.load('')} />
      </Bar>
      <Applied actions={shown.rows.length > 0 && <ViewActions rows={shown.rows} scripted={scripted} />}>
        {query.view === 'table' && <ColumnMenu query={query} onChoose={choose} />}
        {filtered && <Chips query={query} choices={choices} onChoose={choose} />}
        {found && <NameFound row={shown.rows[0]} found={found} />}
        {found && !shown.ranked && (
          <ActLink href={hrefOf({ ...asked, sort: '' })}>Sort by best match</ActLink>
        )}
        {!filtered && !text && query.view === 'programme' && <DayLinks parts={parts} />}
      </Applied>
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
