import { count, overDays } from './counts.ts';
import { weekday } from './dates.ts';
import { dayId } from './day.tsx';
import { Frame } from './frame.tsx';
import styles from './overview.module.css';

interface OverviewProps {
  sessions: number;
  /** Every day of the programme, in order. */
  days: readonly (string | null)[];
}

/** How much there is, and the way to each day of it. */
export function Overview({ sessions, days }: OverviewProps) {
  const named = days.filter((date) => date !== null);
  return (
    <Frame className={styles.root}>
      <div className={styles.rail}>
        <p className={styles.figure}>{count(sessions, 'session')}</p>
        <p>{overDays(named.length)}</p>
      </div>
      {named.length > 1 && (
        <p className={styles.days}>
          <span>Go to</span>
          {named.map((date) => (
            <a key={date} href={`#${dayId(date)}`}>
              {weekday(date)}
            </a>
          ))}
        </p>
      )}
    </Frame>
  );
}
