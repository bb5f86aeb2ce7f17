import { memo, type RefObject, useEffect, useMemo, useState } from 'react';
import { hrefOf } from './query/href.ts';
import type { Filtering } from './filters/facet-choices.tsx';
import { type ConferenceNames, countFilters } from './query/facets.ts';
import { type Marking, marking } from '#components/ui/marked.tsx';
import type { RowGroup } from '#components/talk/row.ts';
import type { Found } from './query/search-engine.ts';
import type { Scope } from '#lib/search/query.ts';
import { Days, Ranked } from './list/session-lists.tsx';
import styles from './sessions.module.css';
import type { Beyond, Listing, Shown } from './query/listing.ts';
import type TalkTable from './table/talk-table.tsx';
import { Tally } from './list/tally.tsx';
import type { ScopeChoice } from './query/scopes.ts';
import { conferenceLists, searchEngines } from './resources.ts';
import type ElsewhereComponent from './elsewhere/elsewhere.tsx';

interface SessionsProps extends Pick<Filtering, 'query' | 'choices'> {
  list: RefObject<HTMLDivElement | null>;
  listing: Listing;
  shown: Shown;
  beyond: Beyond | null;
  found: Found | null;
  scopes: readonly ScopeChoice[];
  conferencePath: string;
  conferences: ConferenceNames;
  Table: typeof TalkTable | null | undefined;
  Elsewhere: typeof ElsewhereComponent | null | undefined;
  /** Whether the results of a newer query are being loaded. */
  isBusy: boolean;
}

/** The list itself: the whole programme, the results of a query as programme or table, or that there are none. */
export const Sessions = memo(function Sessions(props: SessionsProps) {
  const { list, listing, shown, found, query, conferences, Elsewhere, ...rest } = props;
  const isBusy = useLasting(props.isBusy);
  const mark = useMemo(() => (found ? marking(found.ranges) : undefined), [found]);
  const entire =
    found === null && countFilters(query) === 0 && query.view === 'programme' && listing.rows.length > 0;
  const narrowed = found !== null || countFilters(query) > 0;
  return (
    <div
      ref={list}
      id="sessions"
      data-text={query.q || undefined}
      tabIndex={-1}
      aria-busy={isBusy || undefined}
    >
      {!entire && <QueryResults {...props} marking={mark} />}
      {/* Hidden, never unmounted: rendering it again would make clearing the search slow. */}
      <div className={entire ? undefined : styles.away}>
        <Days key={query.scope} rows={listing.rows} tally={tallies[query.scope]} conferences={conferences} />
      </div>
      {narrowed && Elsewhere && (
        <Elsewhere
          {...rest}
          {...{ query, listing, found }}
          sessions={shown.rows.length}
          lists={conferenceLists}
          engines={searchEngines}
        />
      )}
    </div>
  );
});

/** Milliseconds until a list that is being loaded is marked as busy. */
const BUSY_SHOWN_AFTER = 300;

/** Whether `is` has been true for a moment, so that what loads at once shows no sign of it. */
function useLasting(is: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return undefined;
    const timer = setTimeout(() => setLasts(true), BUSY_SHOWN_AFTER);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [is]);
  return is && lasts;
}

function QueryResults(props: SessionsProps & { marking: Marking | undefined }) {
  const { shown, found, Table, query, conferences, marking: mark } = props;
  const { rows, ranked } = shown;
  if (rows.length === 0) return null;
  if (query.view === 'table' && Table)
    return <Table {...{ rows, query, ranked, conferences }} marking={mark} />;
  if (ranked && found)
    return (
      <Ranked
        rows={rows}
        found={found}
        byDayHref={hrefOf({ ...query, sort: 'day' })}
        conferences={conferences}
      />
    );
  return <Days rows={rows} marking={mark} narrowed conferences={conferences} />;
}

const tallyIn = (scope: Scope) => (group: RowGroup) => <Tally group={group} scope={scope} />;

/** Made once, so that a list is not rendered again for its tallies. */
const tallies = { report: tallyIn('report'), conference: tallyIn('conference'), all: tallyIn('all') };
