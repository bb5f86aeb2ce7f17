import type { ReactNode } from 'react';
import { count } from '#lib/wording/counts.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './toolbar.module.css';

interface ToolbarProps {
  sessions: number;
  /** What puts the number in relation: “of 38”, “over three days”, “close matches”. */
  aside: string;
  /** Whether to show `aside` on small screens, too. */
  always: boolean;
  children: ReactNode;
}

/** The bar that sticks to the top: the number of sessions, the filters, the switch between views. */
export function Toolbar({ sessions, aside, always, children }: ToolbarProps) {
  return (
    <div className={styles.root}>
      <PageGrid className={styles.frame}>
        <output className={styles.count}>
          <span className={styles.figure}>{count(sessions, 'session')}</span>{' '}
          <small data-always={always || undefined}>{aside}</small>
        </output>
        <div className={styles.row}>{children}</div>
      </PageGrid>
    </div>
  );
}

interface Aside {
  all: number;
  over: string;
  narrowed: boolean;
  close: boolean;
}

/** What puts the number of sessions in relation. */
export function asideOf({ all, over, narrowed, close }: Aside) {
  if (close) return { aside: 'close matches', always: false };
  return narrowed ? { aside: `of ${all}`, always: true } : { aside: over, always: false };
}
