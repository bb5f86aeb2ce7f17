import type { ReactNode } from 'react';
import { dayPath } from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import { longDate, weekday, weekdayAndDate } from '#lib/wording/dates.ts';
import styles from './day.module.css';
import type { Marking } from '#components/ui/marked.tsx';
import { RailList } from '#components/ui/rail-list.tsx';
import { groupAnchor, type Row, type RowGroup } from './row.ts';
import { TalkRow } from './talk-row.tsx';

interface DayProps {
  group: RowGroup;
  /** How many of the rows to render for now; by default all. */
  drawn?: number;
  /** The name of the conference, where the list holds several and this is all that it has of one. */
  conference?: string | undefined;
  /** Shown below the facts in the rail. */
  tally?: ReactNode;
  marking?: Marking | undefined;
  /** Whether these are search or filter results: the whole day, hidden, is on the page too, and has the plain id. */
  narrowed?: boolean;
}

/** The talks of a day or, where no day is known, of a track; of a whole conference, where the list holds several. */
export function Day({ group, drawn, conference, tally, marking, narrowed = false }: DayProps) {
  const { date, track, rows } = group;
  const anchor = conference ? group.conference : groupAnchor(group);
  return (
    <RailList
      total={rows.length}
      id={`${narrowed ? 'of-' : ''}${anchor}`}
      name={conference ?? (date ? weekday(date) : (track?.name ?? 'Day not published'))}
      long={date === null}
      facts={
        <>
          {date && (
            <p>
              <a href={dayPath(date)}>
                <time dateTime={date}>{longDate(date)}</time>
              </a>
            </p>
          )}
          {track && <p>Day not published</p>}
          <p className={styles.count}>{count(rows.length, 'session')}</p>
          {tally}
        </>
      }
    >
      {rows.slice(0, drawn).map((row) => (
        <TalkRow key={row.slug} row={row} when={conference && whenOf(row)} marking={marking} />
      ))}
    </RailList>
  );
}

const whenOf = ({ date }: Row) => (date ? weekdayAndDate(date) : undefined);
