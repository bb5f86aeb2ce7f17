import type { ReactNode } from 'react';
import { count } from '#lib/wording/counts.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './toolbar.module.css';

interface ToolbarProps {
  sessions: number;
  /** What the figure is to be seen beside: “of 38”, “over three days”, “close matches”. */
  aside: string;
  /** Whether small screens have room for it. */
  always: boolean;
  children: ReactNode;
}

/** The bar that stays in sight: how many sessions, the filters, the way they are shown. */
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

/** What the number of sessions is to be seen beside. */
export function asideOf({ all, over, narrowed, close }: Aside) {
  if (close) return { aside: 'close matches', always: false };
  return narrowed ? { aside: `of ${all}`, always: true } : { aside: over, always: false };
}
