import { memo, type RefObject, useEffect, useMemo, useState } from 'react';
import { hrefOf } from './query/address.ts';
import type { Filtering } from './filters/facet-choices.tsx';
import { countFilters } from './query/facets.ts';
import { type Marking, marking } from '#components/ui/marked.tsx';
import { NoResults } from './list/no-results.tsx';
import type { RowGroup } from '#components/talk/row.ts';
import type { Found } from './query/search-engine.ts';
import { Days, Ranked } from './list/session-lists.tsx';
import styles from './sessions.module.css';
import type { Beyond, Listing, Shown } from './query/listing.ts';
import type TalkTable from './table/talk-table.tsx';
import { Tally } from './list/tally.tsx';
import { clashOf } from './query/no-match.ts';

interface SessionsProps extends Pick<Filtering, 'query' | 'choices'> {
  list: RefObject<HTMLDivElement | null>;
  listing: Listing;
  shown: Shown;
  beyond: Beyond | null;
  found: Found | null;
  Table: typeof TalkTable | null | undefined;
  plainPath: string;
  /** Whether the results of a newer query are being loaded. */
  isBusy: boolean;
}

/** The list itself: the whole programme, the results of a query as programme or table, or that there are none. */
export const Sessions = memo(function Sessions(props: SessionsProps) {
  const { list, listing, found, query, plainPath } = props;
  const isBusy = useLasting(props.isBusy);
  const mark = useMemo(() => (found ? marking(found.ranges) : undefined), [found]);
  const entire =
    found === null && countFilters(query) === 0 && query.view === 'programme' && listing.rows.length > 0;
  return (
    <div ref={list} id="sessions" tabIndex={-1} aria-busy={isBusy || undefined}>
      {!entire && <QueryResults {...props} marking={mark} />}
      {/* Hidden, never unmounted: rendering it again would make clearing the search slow. */}
      <div className={entire ? undefined : styles.away}>
        <Days key={query.scope} rows={listing.rows} tally={tallies[query.scope]} plainPath={plainPath} />
      </div>
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
  const { listing, shown, beyond, found, Table, query, choices, plainPath, marking: mark } = props;
  const { rows, ranked } = shown;
  if (rows.length === 0) return <NoResults clash={clashOf(listing, query, choices, found, beyond)} />;
  if (query.view === 'table' && Table)
    return <Table rows={rows} query={query} ranked={ranked} marking={mark} />;
  if (ranked && found)
    return <Ranked rows={rows} found={found} byDayHref={hrefOf({ ...query, sort: 'day' })} />;
  return <Days rows={rows} marking={mark} narrowed plainPath={plainPath} />;
}

const tallies = {
  report: (group: RowGroup) => <Tally group={group} scope="report" />,
  conference: (group: RowGroup) => <Tally group={group} scope="conference" />,
};
