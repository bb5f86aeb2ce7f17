import type { ReactNode } from 'react';
import { count } from '#lib/wording/counts.ts';
import { weekday } from '#lib/wording/dates.ts';
import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import { Slot } from './slot.tsx';
import { SlotRow } from './slot-row.tsx';
import { slotAnchor, slotsOf, type TimetableTalk } from './slots.ts';
import styles from './timetable.module.css';

interface TimetableProps {
  date: string;
  talks: readonly TimetableTalk[];
  /** The name of the time zone: `Europe/Madrid`. */
  zone: string;
  /** What the place is called that has these hours: “Barcelona”. */
  place: string;
  /** The moment of an hour of this day, in ISO 8601 with the offset of the zone. */
  moment: (time: string) => string;
  /** What can be done with the whole day. */
  actions: ReactNode;
}

/** A day by its hours, with what is on at the same time. The script tells what is on now and the reader's own hours. */
export function Timetable({ date, talks, zone, place, moment, actions }: TimetableProps) {
  const slots = slotsOf(talks);
  const untimed = talks.filter(({ start }) => start === null);
  const recorded = talks.some(({ recording }) => recording !== null);
  return (
    <day-clock zone={zone} place={place} className={styles.root}>
      <PageGrid className={styles.bar}>
        <div className={styles.rail}>
          <p className={styles.tally}>{count(talks.length, 'session')}</p>
          <p>
            on {weekday(date)}, {place} time
          </p>
        </div>
        <div className={styles.line}>
          <p className={styles.clock} data-clock="" hidden />
          <div className={styles.actions}>{actions}</div>
        </div>
      </PageGrid>
      <PageGrid className={styles.head}>
        <Rule />
        <h2 id="day">{weekday(date)}</h2>
        <nav className={styles.hours} aria-label="Hours">
          <span>Go to</span>
          {slots.map(({ start }) => (
            <a key={start} href={`#${slotAnchor(start)}`}>
              {start}
            </a>
          ))}
        </nav>
      </PageGrid>
      {slots.map((slot) => (
        <Slot key={slot.start} slot={slot} moment={moment} recorded={recorded} />
      ))}
      {untimed.length > 0 && (
        <section aria-labelledby="untimed">
          <PageGrid className={styles.untimed}>
            <div className={styles.rail}>
              <h3 id="untimed">Hour not published</h3>
              <p>{count(untimed.length, 'session')}</p>
            </div>
            <ol>
              {untimed.map((talk) => (
                <SlotRow key={talk.slug} talk={talk} recorded={recorded} />
              ))}
            </ol>
          </PageGrid>
        </section>
      )}
    </day-clock>
  );
}
