import type { ReactNode } from 'react';
import { CopyLink } from '#components/ui/copy-link.tsx';
import styles from './page-actions.module.css';
import type { Row } from './row.ts';
import { WatchTogether } from './watch-together.tsx';

interface PageActionsProps {
  /** The sessions that the page lists. */
  rows?: readonly Row[];
  /** Shown before the others. */
  children?: ReactNode;
}

/** Actions of a page: watch all the sessions that it lists, copy its link. */
export function PageActions({ rows = [], children }: PageActionsProps) {
  return (
    <div className={styles.root}>
      {children}
      {rows.length > 1 && <WatchTogether rows={rows}>Watch all {rows.length} on YouTube</WatchTogether>}
      <CopyLink />
    </div>
  );
}
