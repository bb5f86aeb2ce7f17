import type { ReactNode } from 'react';
import { count } from './counts.ts';
import { longDate, weekday } from './dates.ts';
import styles from './day.module.css';
import { KindLabel } from './kind-label.tsx';
import { kinds } from './kinds.ts';
import type { Marking } from './marked.tsx';
import { RailList } from './rail-list.tsx';
import type { Row } from './row.ts';
import { TalkRow } from './talk-row.tsx';

interface DayProps {
  date: string | null;
  rows: readonly Row[];
  /** How many of the rows are drawn for now; all unless told. */
  drawn?: number;
  /** Begins the anchor, where a day stands on a page twice. */
  prefix?: string;
  /** The conference, where the list holds more than one. */
  conference?: string | undefined;
  /** Count the kinds in the rail. */
  tally?: boolean;
  /** 1 where the day is the page. */
  level?: 1 | 2;
  marking?: Marking | undefined;
}

/** A day of a programme: when in the rail, what in the main column. */
export function Day({
  date,
  rows,
  drawn,
  prefix = '',
  conference,
  tally = false,
  level = 2,
  marking,
}: DayProps) {
  return (
    <RailList
      id={prefix + dayId(date)}
      name={date ? weekday(date) : 'Undated'}
      level={level}
      facts={
        <>
          {date && (
            <p>
              <time dateTime={date}>{longDate(date)}</time>
            </p>
          )}
          {conference && <p>{conference}</p>}
          <p className={styles.count}>{count(rows.length, 'session')}</p>
          {tally && <Tally rows={rows} />}
        </>
      }
    >
      {rows.slice(0, drawn).map((row) => (
        <TalkRow key={row.slug} row={row} level={level === 1 ? 2 : 3} marking={marking} />
      ))}
    </RailList>
  );
}

/** The anchor of a day within a programme. */
export const dayId = (date: string | null) => (date ? `day-${date}` : 'day-unknown');

function Tally({ rows }: { rows: readonly Row[] }) {
  const lines: ReactNode[] = [];
  let kind: keyof typeof kinds;
  for (kind in kinds) {
    const n = rows.filter((row) => row.kind === kind).length;
    if (n > 0) {
      lines.push(
        <li key={kind}>
          <KindLabel kind={kind} plural={n > 1} />
          <span>{n}</span>
        </li>,
      );
    }
  }
  return (
    <ul className={styles.tally} aria-label="By kind">
      {lines}
    </ul>
  );
}
