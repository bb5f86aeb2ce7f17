import { memo, type ReactNode, useMemo } from 'react';
import { Day } from '#components/talk/day.tsx';
import { FoundRow } from './found-row.tsx';
import { useGrowingList } from './use-growing-list.ts';
import { type Marking, marking } from '#components/ui/marked.tsx';
import { RailList } from '#components/ui/rail-list.tsx';
import styles from './session-lists.module.css';
import { byConference, byDay, type RowGroup, groupAnchor, type Row } from '#components/talk/row.ts';
import type { ConferenceNames } from '#components/sessions/query/facets.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';

interface DaysProps {
  rows: readonly Row[];
  marking?: Marking | undefined;
  tally?: (group: RowGroup) => ReactNode;
  /** Whether these are the results of a query, while the whole programme is hidden on the same page. */
  narrowed?: boolean;
  conferences: ConferenceNames;
}

/** Sessions day by day, or by conference if there are several: the programme, or the results of a query. */
export const Days = memo(function Days({ rows, marking, tally, narrowed = false, conferences }: DaysProps) {
  const { drawn, end } = useGrowingList(rows, { freely: 240 });
  const groups = conferences ? byConference(rows) : byDay(rows);
  return (
    <>
      {begunGroups(groups, drawn).map(({ group, upTo }) => (
        <Day
          key={`${group.conference} ${groupAnchor(group)}`}
          group={group}
          conference={conferences?.[group.conference]}
          drawn={upTo}
          marking={marking}
          tally={tally?.(group)}
          narrowed={narrowed}
        />
      ))}
      <div ref={end} />
    </>
  );
});

/** The days of which rows are rendered by now, and how many of each at most. */
function begunGroups(groups: readonly RowGroup[], drawn: number): { group: RowGroup; upTo: number }[] {
  let left = drawn;
  const begun = [];
  for (const group of groups) {
    if (left <= 0) break;
    begun.push({ group, upTo: left });
    left -= group.rows.length;
  }
  return begun;
}

interface RankedProps {
  rows: readonly Row[];
  found: Found;
  /** The link to the same sessions day by day. */
  byDayHref: string;
  conferences?: ConferenceNames;
}

/** Search results, best match first. Each row says when the talk was. */
export function Ranked({ rows, found, byDayHref, conferences }: RankedProps) {
  const { drawn, end } = useGrowingList(rows, { freely: 24 });
  const mark = useMemo(() => marking(found.ranges), [found]);
  return (
    <>
      <RailList
        id="found"
        name="Best first"
        total={rows.length}
        facts={
          <p className={styles.order}>
            <a href={byDayHref}>Sort by day</a>
          </p>
        }
      >
        {rows.slice(0, drawn).map((row) => (
          <FoundRow key={row.slug} row={row} found={found} mark={mark} conferences={conferences} />
        ))}
      </RailList>
      <div ref={end} />
    </>
  );
}
