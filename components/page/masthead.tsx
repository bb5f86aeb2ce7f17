import { EventMenu, type EventChoice } from './event-menu.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './masthead.module.css';

interface MastheadProps {
  name: string;
  city: string | null;
  /** “20–23 May 2019” */
  dates: string;
  lede: string;
  events: readonly EventChoice[];
}

/** The head of a conference's programme: its name, place, dates and a sentence about it. */
export function Masthead({ name, city, dates, lede, events }: MastheadProps) {
  return (
    <PageGrid className={styles.root}>
      <div className={styles.rail}>
        {city && <p className={styles.city}>{city}</p>}
        <p className={styles.dates}>{dates}</p>
      </div>
      <div>
        <h1 className={styles.name}>{name}</h1>
        <div className={styles.under}>
          <p className={styles.lede}>{lede}</p>
          <div className={styles.change}>
            <EventMenu events={events}>All conferences</EventMenu>
          </div>
        </div>
      </div>
    </PageGrid>
  );
}
