import { memo, type RefObject, use, useMemo } from 'react';
import { hrefOf } from './address.ts';
import type { Filtering } from './facet-choices.tsx';
import { countFilters } from './facets.ts';
import { marking } from './marked.tsx';
import { NoResults } from './no-results.tsx';
import type { DayRows } from './row.ts';
import type { Found } from './search-engine.ts';
import { Days, Ranked } from './session-lists.tsx';
import type { Beyond, Listing, Shown } from './shown.ts';
import { Tally } from './tally.tsx';
import type * as TalkTableModule from './talk-table.tsx';
import { clashOf } from './ways.ts';

let table: Promise<typeof TalkTableModule> | undefined;

/** The table, loaded once somebody is about to ask for it. */
export const loadTable = () => (table ??= import('./talk-table.tsx'));

interface SessionsProps extends Pick<Filtering, 'query' | 'choices'> {
  list: RefObject<HTMLDivElement | null>;
  listing: Listing;
  shown: Shown;
  beyond: Beyond | null;
  found: Found | null;
  plainPath: string;
}

/** The list itself: the whole programme, what is left of it, the table, or the ways out where nothing is left. */
export const Sessions = memo(function Sessions(props: SessionsProps) {
  const { list, listing, shown, beyond, found, query, choices, plainPath } = props;
  const { rows, ranked } = shown;
  const mark = useMemo(() => (found ? marking(found.ranges) : undefined), [found]);
  const TalkTable = query.view === 'table' ? use(loadTable()).default : null;
  const entire = found === null && countFilters(query) === 0;
  return (
    <div ref={list} id="sessions" tabIndex={-1}>
      {rows.length === 0 && <NoResults clash={clashOf(listing, query, choices, found, beyond)} />}
      {rows.length > 0 && TalkTable && <TalkTable rows={rows} query={query} ranked={ranked} marking={mark} />}
      {rows.length > 0 &&
        !TalkTable &&
        (ranked && found ? (
          <Ranked rows={rows} found={found} byDayHref={hrefOf({ ...query, sort: 'day' })} />
        ) : (
          <Days
            rows={rows}
            marking={mark}
            tally={entire ? tallies[query.scope] : undefined}
            plainPath={plainPath}
          />
        ))}
    </div>
  );
});

const tallies = {
  report: (part: DayRows) => <Tally part={part} scope="report" />,
  conference: (part: DayRows) => <Tally part={part} scope="conference" />,
};
