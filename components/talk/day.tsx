import type { ReactNode } from 'react';
import { count } from '#lib/wording/counts.ts';
import { longDate, weekday } from '#lib/wording/dates.ts';
import styles from './day.module.css';
import type { Marking } from '#components/ui/marked.tsx';
import { RailList } from '#components/ui/rail-list.tsx';
import { type DayRows, partId } from './row.ts';
import { TalkRow } from './talk-row.tsx';

interface DayProps {
  part: DayRows;
  /** How many of the rows are drawn for now; all unless told. */
  drawn?: number;
  /** The conference, where the list holds more than one. */
  conference?: string | undefined;
  /** Below the facts in the rail. */
  tally?: ReactNode;
  marking?: Marking | undefined;
  /** Whether the list begins with it. */
  first?: boolean;
  /** Whether it is what is left of a day that is there as a whole, too. */
  narrowed?: boolean;
}

/** A day of a programme, or a track of which no day is known: when in the rail, what in the main column. */
export function Day({ part, drawn, conference, tally, marking, first, narrowed = false }: DayProps) {
  const { date, track, rows } = part;
  return (
    <RailList
      total={rows.length}
      first={first}
      id={narrowed ? `of-${partId(part)}` : partId(part)}
      name={date ? weekday(date) : (track?.name ?? 'Undated')}
      long={track !== null}
      facts={
        <>
          {date && (
            <p>
              <time dateTime={date}>{longDate(date)}</time>
            </p>
          )}
          {track && <p>Day not known</p>}
          {conference && <p>{conference}</p>}
          <p className={styles.count}>{count(rows.length, 'session')}</p>
          {tally}
        </>
      }
    >
      {rows.slice(0, drawn).map((row) => (
        <TalkRow key={row.slug} row={row} marking={marking} />
      ))}
    </RailList>
  );
}
