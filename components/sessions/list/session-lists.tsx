import { memo, type ReactNode, useMemo } from 'react';
import { dayAndMonth, weekday } from '#lib/wording/dates.ts';
import { Day } from '#components/talk/day.tsx';
import { useGrowingList } from './use-growing-list.ts';
import { type Marking, marking } from '#components/ui/marked.tsx';
import { RailList } from '#components/ui/rail-list.tsx';
import styles from './session-lists.module.css';
import { byDay, type DayRows, partId, type Row } from '#components/talk/row.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import { TalkRow } from '#components/talk/talk-row.tsx';

interface DaysProps {
  rows: readonly Row[];
  marking?: Marking | undefined;
  tally?: (part: DayRows) => ReactNode;
  /** What is left of a programme, beside the whole of it, which is out of sight. */
  narrowed?: boolean;
  /** Where all of a longer list is, without script. */
  plainPath: string;
}

/** Sessions day by day: the programme, or what is left of it. */
export const Days = memo(function Days({ rows, marking, tally, narrowed = false, plainPath }: DaysProps) {
  const { drawn, end } = useGrowingList(rows, { freely: 240 });
  return (
    <>
      {withRoom(byDay(rows), drawn).map(({ part, room }, at) => (
        <Day
          key={`${part.conference} ${partId(part)}`}
          part={part}
          drawn={room}
          marking={marking}
          tally={tally?.(part)}
          first={at === 0}
          narrowed={narrowed}
        />
      ))}
      <div ref={end} />
      {drawn < rows.length && (
        <noscript>
          <a href={plainPath}>All sessions of the conference</a>
        </noscript>
      )}
    </>
  );
});

/** The days of which something is drawn, and how much. */
function withRoom(parts: readonly DayRows[], drawn: number): { part: DayRows; room: number }[] {
  let room = drawn;
  const begun = [];
  for (const part of parts) {
    if (room <= 0) break;
    begun.push({ part, room });
    room -= part.rows.length;
  }
  return begun;
}

interface RankedProps {
  rows: readonly Row[];
  found: Found;
  /** The link to the same sessions in the order of days. */
  byDayHref: string;
}

/** What a text finds, the best first; each row says when. */
export function Ranked({ rows, found, byDayHref }: RankedProps) {
  const { drawn, end } = useGrowingList(rows, { freely: 24 });
  const mark = useMemo(() => marking(found.ranges), [found]);
  return (
    <>
      <RailList
        id="found"
        name="Best first"
        total={rows.length}
        first
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
      when={date ? `${weekday(date)} ${dayAndMonth(date)}` : 'Day not known'}
      quote={found.quote(slug)}
      marking={mark}
    />
  );
});
