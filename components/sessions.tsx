import { Activity, memo, type RefObject, use, useMemo } from 'react';
import { hrefOf } from './address.ts';
import type { Filtering } from './facet-choices.tsx';
import { countFilters } from './facets.ts';
import { FoundDays, FoundRanked } from './found-list.tsx';
import { marking } from './marked.tsx';
import { NoResults } from './no-results.tsx';
import { Programme } from './programme.tsx';
import type { DayRows, Row } from './row.ts';
import type { Found } from './search-engine.ts';
import type { Beyond, Listing, Shown } from './shown.ts';
import { Tally } from './tally.tsx';
import type * as TalkTableModule from './talk-table.tsx';
import { clashOf } from './ways.ts';

let table: Promise<typeof TalkTableModule> | undefined;

/** The table, loaded once somebody is about to ask for it. */
export const loadTable = () => (table ??= import('./talk-table.tsx'));

interface SessionsProps extends Pick<Filtering, 'query' | 'choices'> {
  list: RefObject<HTMLDivElement | null>;
  /** The programme as the page opens on it. */
  whole: readonly Row[];
  /** Whether the whole conference is listed instead. */
  wide: boolean;
  listing: Listing;
  shown: Shown;
  beyond: Beyond | null;
  found: Found | null;
}

/** The list itself: the whole programme, what is left of it, the table, or the ways out where nothing is left. */
export const Sessions = memo(function Sessions(props: SessionsProps) {
  const { list, whole, wide, listing, shown, beyond, found, query, choices } = props;
  const { rows, ranked } = shown;
  const mark = useMemo(() => (found ? marking(found.ranges) : undefined), [found]);
  const programme = useMemo(() => <Programme rows={whole} tally={reportTally} />, [whole]);
  const TalkTable = query.view === 'table' ? use(loadTable()).default : null;
  const entire = found === null && countFilters(query) === 0;
  const opening = entire && !wide && !TalkTable;
  return (
    <div ref={list} id="sessions" tabIndex={-1}>
      {/* Hidden and not taken away: thousands of rows would take long to be made anew. */}
      <Activity mode={opening ? 'visible' : 'hidden'}>{programme}</Activity>
      {rows.length === 0 && <NoResults clash={clashOf(listing, query, choices, found, beyond)} />}
      {rows.length > 0 && TalkTable && <TalkTable rows={rows} query={query} ranked={ranked} marking={mark} />}
      {rows.length > 0 &&
        !TalkTable &&
        !opening &&
        (ranked && found ? (
          <FoundRanked rows={rows} found={found} byDayHref={hrefOf({ ...query, sort: 'day' })} />
        ) : (
          <FoundDays rows={rows} marking={mark} tally={entire ? conferenceTally : undefined} />
        ))}
    </div>
  );
});

const reportTally = (part: DayRows) => <Tally part={part} scope="report" />;
const conferenceTally = (part: DayRows) => <Tally part={part} scope="conference" />;
