import { Activity, lazy, memo, type RefObject, Suspense, useMemo } from 'react';
import { hrefOf } from './address.ts';
import type { Filtering } from './facet-choices.tsx';
import { countFilters } from './facets.ts';
import { FoundDays, FoundRanked } from './found-list.tsx';
import { Ghost } from './ghost.tsx';
import { marking } from './marked.tsx';
import { NoResults } from './no-results.tsx';
import { Programme } from './programme.tsx';
import type { Row } from './row.ts';
import type { Found } from './search-engine.ts';
import type { Listing, Shown } from './shown.ts';
import { clashOf } from './ways.ts';

export const loadTable = () => import('./talk-table.tsx');
const TalkTable = lazy(loadTable);

interface SessionsProps extends Pick<Filtering, 'query' | 'choices'> {
  list: RefObject<HTMLDivElement | null>;
  listing: Listing;
  shown: Shown;
  found: Found | null;
}

/** The list itself: the whole programme, what is left of it, the table, or the ways out where nothing is left. */
export const Sessions = memo(function Sessions(props: SessionsProps) {
  const { list, listing, shown, found, query, choices } = props;
  const { rows, ranked } = shown;
  const mark = useMemo(() => (found ? marking(found.ranges) : undefined), [found]);
  const whole = useMemo(() => <Programme rows={listing.rows} tally />, [listing]);
  const table = query.view === 'table';
  const entire = found === null && countFilters(query) === 0;
  return (
    <div ref={list} id="sessions" tabIndex={-1}>
      {/* Hidden and not taken away: thousands of rows would take long to be made anew. */}
      <Activity mode={entire && !table ? 'visible' : 'hidden'}>{whole}</Activity>
      {rows.length === 0 && <NoResults clash={clashOf(listing, query, choices, found)} />}
      {rows.length > 0 && table && (
        <Suspense fallback={<Ghost />}>
          <TalkTable rows={rows} query={query} ranked={ranked} marking={mark} />
        </Suspense>
      )}
      {rows.length > 0 && !table && !entire && (
        <Left rows={rows} found={found} ranked={ranked} byDayHref={hrefOf({ ...query, sort: 'day' })} />
      )}
    </div>
  );
});

interface LeftProps {
  rows: readonly Row[];
  found: Found | null;
  ranked: boolean;
  byDayHref: string;
}

function Left({ rows, found, ranked, byDayHref }: LeftProps) {
  return ranked && found ? (
    <FoundRanked rows={rows} found={found} byDayHref={byDayHref} />
  ) : (
    <FoundDays rows={rows} found={found} />
  );
}
