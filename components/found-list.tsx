import { memo, useMemo } from 'react';
import { dayAndMonth, weekday } from './dates.ts';
import { Day } from './day.tsx';
import { useGrowth } from './growth.ts';
import { type Marking, marking } from './marked.tsx';
import { RailList } from './rail-list.tsx';
import styles from './found-list.module.css';
import { byDay, type DayRows, type Row } from './row.ts';
import type { Found } from './search-engine.ts';
import { TalkRow } from './talk-row.tsx';

interface FoundListProps {
  rows: readonly Row[];
  found: Found | null;
}

/** What is left of a programme, day by day. */
export function FoundDays({ rows, found }: FoundListProps) {
  const { drawn, end } = useGrowth(rows);
  const mark = useMemo(() => (found ? marking(found.ranges) : undefined), [found]);
  return (
    <>
      {withRoom(byDay(rows), drawn).map(({ conference, date, rows, room }) => (
        <Day
          key={`${conference} ${date}`}
          date={date}
          rows={rows}
          drawn={room}
          prefix="found-"
          marking={mark}
        />
      ))}
      <div ref={end} />
    </>
  );
}

/** The days of which something is drawn, and how much. */
function withRoom(days: readonly DayRows[], drawn: number): (DayRows & { room: number })[] {
  return days
    .map((day, at) => {
      const before = days.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0);
      return { ...day, room: drawn - before };
    })
    .filter(({ room }) => room > 0);
}

interface FoundRankedProps extends FoundListProps {
  found: Found;
  /** The link to the same sessions in the order of days. */
  byDayHref: string;
}

/** What a text finds, the best first; each row says when. */
export function FoundRanked({ rows, found, byDayHref }: FoundRankedProps) {
  const { drawn, end } = useGrowth(rows);
  const mark = useMemo(() => marking(found.ranges), [found]);
  return (
    <>
      <RailList
        id="found"
        name="Best first"
        facts={
          <p className={styles.order}>
            <a href={byDayHref}>Sort by day</a>
          </p>
        }
      >
        {rows.slice(0, drawn).map((row) => (
          <FoundRow key={row.slug} row={row} found={found} mark={mark} />
        ))}
      </RailList>
      <div ref={end} />
    </>
  );
}

const FoundRow = memo(function FoundRow({ row, found, mark }: { row: Row; found: Found; mark: Marking }) {
  const { date, slug } = row;
  return (
    <TalkRow
      row={row}
      when={date ? `${weekday(date)} ${dayAndMonth(date)}` : 'Undated'}
      quote={found.quote(slug)}
      marking={mark}
    />
  );
});
