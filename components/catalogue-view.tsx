import { startTransition, use, useCallback, useMemo, useRef, useState } from 'react';
import { go, hrefOf, useHydrated } from './address.ts';
import { ActLink } from './act.tsx';
import { Applied, DayLinks } from './applied.tsx';
import { Bar } from './bar.tsx';
import { Chips } from './chips.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { overDays } from './counts.ts';
import { weekday } from './dates.ts';
import { dayId } from './day.tsx';
import { FacetBar, FacetLinks } from './facet-bar.tsx';
import { choicesOf, countFilters, type Names } from './facets.ts';
import { FilterSheet } from './filter-sheet.tsx';
import { Frame } from './frame.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { forgetEngine, loadEngine } from './load-engine.ts';
import { NameFound } from './name-found.tsx';
import { useReturn } from './return-to.ts';
import type { Row } from './row.ts';
import { useRowKeys } from './row-keys.ts';
import { SearchFailed } from './search-failed.tsx';
import { SearchHint } from './search-hint.tsx';
import { loadTable, Sessions } from './sessions.tsx';
import { listingOf, show } from './shown.ts';
import { ViewActions } from './view-actions.tsx';
import { ViewSwitch } from './view-switch.tsx';
import type { Query } from '#lib/search/query.ts';

export interface CatalogueViewProps {
  rows: readonly Row[];
  names: Names;
  /** The path of the conference, whose search this page uses. */
  conferencePath: string;
  /** What the address asks for, and what of it is shown by now. */
  query: Query;
  asked: Query;
}

const choose = (query: Query) => go(query, 'choose');

/** Everything below the search box: what the search made of the words, the filters, the list. */
export function CatalogueView({ rows, names, conferencePath, query, asked }: CatalogueViewProps) {
  const list = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [sheet, setSheet] = useState(false);
  const [, retry] = useState(0);
  const scripted = useHydrated();

  const listing = useMemo(() => listingOf(rows), [rows]);
  const choices = useMemo(() => choicesOf(rows, names), [rows, names]);
  const { q, exact } = asked;
  const text = q.trim() !== '';
  const engine = text ? use(loadEngine(conferencePath)) : null;
  const found = useMemo(() => (text && engine ? engine(q, exact) : null), [engine, text, q, exact]);
  const shown = useMemo(() => show(listing, asked, found), [listing, asked, found]);

  const turn = useCallback(
    () => choose({ ...query, view: query.view === 'table' ? 'programme' : 'table' }),
    [query],
  );
  useRowKeys({ list, rows: shown.rows, onTurn: turn });
  useReturn(list, scripted && asked === query);
  useKeptFocus(list);

  const filtered = countFilters(query) > 0;
  const filtering = { query, filtered: shown.filtered, choices, onChoose: choose };
  const tryAgain = () => {
    forgetEngine(conferencePath);
    startTransition(() => retry((times) => times + 1));
  };
  return (
    <>
      <Frame>
        <div />
        {text && engine === null ? (
          <SearchFailed onRetry={tryAgain} />
        ) : (
          <SearchHint
            query={asked}
            found={found}
            elsewhere={shown.elsewhere}
            conferencePath={conferencePath}
          />
        )}
      </Frame>
      <Bar
        sessions={shown.rows.length}
        {...asideOf(rows.length, choices.days.length, countFilters(asked) > 0 || text, found)}
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
        {query.view === 'table' && <ColumnMenu query={query} onChoose={choose} />}
        <ViewSwitch query={query} onReady={loadTable} />
      </Bar>
      <Applied actions={shown.rows.length > 0 && <ViewActions rows={shown.rows} scripted={scripted} />}>
        {filtered && <Chips query={query} choices={choices} onChoose={choose} />}
        {found && <NameFound row={shown.rows[0]} found={found} />}
        {found && !shown.ranked && (
          <ActLink href={hrefOf({ ...asked, sort: '' })}>Sort by best match</ActLink>
        )}
        {!filtered && !text && query.view === 'programme' && (
          <DayLinks
            days={choices.days.map(({ value }) => ({ name: weekday(value), anchor: dayId(value) }))}
          />
        )}
      </Applied>
      <Sessions list={list} listing={listing} shown={shown} found={found} query={asked} choices={choices} />
      {scripted && (
        <FilterSheet {...filtering} dialog={dialog} open={sheet} onClose={() => setSheet(false)} />
      )}
    </>
  );
}

/** What the number of sessions is to be seen beside. */
function asideOf(all: number, days: number, narrowed: boolean, found: { close: unknown } | null) {
  if (found?.close) return { aside: 'close matches', always: false };
  return narrowed ? { aside: `of ${all}`, always: true } : { aside: overDays(days), always: false };
}
