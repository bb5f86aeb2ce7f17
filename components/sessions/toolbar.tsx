import type { ReactNode } from 'react';
import { count, grouped } from '#lib/wording/counts.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './toolbar.module.css';

interface ToolbarProps {
  sessions: number;
  /** What puts the number in relation: “of 38”, “over three days”, “close matches”. */
  aside: string;
  /** What the list is of, told on paper. */
  where: string;
  /** Whether to show `aside` on small screens, too. */
  always: boolean;
  children: ReactNode;
}

/** The bar that sticks to the top: the number of sessions, the filters, the switch between views. */
export function Toolbar({ sessions, aside, where, always, children }: ToolbarProps) {
  return (
    <div className={styles.root}>
      <PageGrid className={styles.frame}>
        <output className={styles.count}>
          <span className={styles.figure}>{count(sessions, 'session')}</span>{' '}
          <small data-always={always || undefined} data-where={where || undefined}>
            {aside}
          </small>
        </output>
        <div className={styles.row}>{children}</div>
      </PageGrid>
    </div>
  );
}

interface Aside {
  all: number;
  over: string;
  /** What the list is of, for a printed list that is narrowed: “in the trip reports”. */
  where: string;
  narrowed: boolean;
  close: boolean;
}

/** What puts the number of sessions in relation. */
export function asideOf({ all, over, where, narrowed, close }: Aside) {
  if (close) return { aside: 'close matches', where, always: false };
  return narrowed
    ? { aside: `of ${grouped(all)}`, where, always: true }
    : { aside: over, where: '', always: false };
}
