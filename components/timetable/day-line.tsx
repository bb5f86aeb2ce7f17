import { dayOf, shortWeekday, weekday } from '#lib/wording/dates.ts';
import { dayPath } from '#lib/addresses.ts';
import styles from './day-line.module.css';

interface DayLineProps {
  days: readonly { date: string; sessions: number }[];
  /** The day that the page shows. */
  current?: string;
  /** Shown before the links. */
  label?: string;
}

/** Links to the days of a conference: “Tuesday 24 160”. */
export function DayLine({ days, current, label }: DayLineProps) {
  return (
    <nav className={styles.root} aria-label="Days">
      {label && <p>{label}</p>}
      <ul>
        {days.map(({ date, sessions }) => (
          <li key={date}>
            <a href={dayPath(date)} aria-current={date === current ? 'page' : undefined}>
              <b>
                {shortWeekday(date)}
                <span className={styles.long}>{weekday(date).slice(3)}</span> {dayOf(date)}
              </b>{' '}
              <span className={styles.sessions}>{sessions}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
