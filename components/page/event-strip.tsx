import { EventMenu, type EventChoice } from './event-menu.tsx';
import styles from './event-strip.module.css';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

interface EventStripProps {
  name: string;
  /** “Barcelona · 20–23 May 2019” */
  where: string;
  events: readonly EventChoice[];
}

/** Which conference a page belongs to, and the menu of the others. Programmes have a masthead instead. */
export function EventStrip({ name, where, events }: EventStripProps) {
  return (
    <div className={styles.root}>
      <PageGrid className={styles.frame}>
        <div />
        <EventMenu events={events}>
          <b className={styles.name}>{name}</b>
          <span className={styles.where}>{where}</span>
          <VisuallyHidden>Choose a conference</VisuallyHidden>
        </EventMenu>
      </PageGrid>
    </div>
  );
}
