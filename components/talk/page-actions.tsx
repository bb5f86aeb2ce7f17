import type { ReactNode } from 'react';
import { CopyLink } from '#components/ui/copy-link.tsx';
import styles from './page-actions.module.css';
import type { Row } from './row.ts';
import { WatchTogether } from './watch-together.tsx';

interface PageActionsProps {
  /** The sessions that the page lists. */
  rows?: readonly Row[];
  /** What comes first. */
  children?: ReactNode;
}

/** What can be done with a page that is about somebody or something: watch all it lists, pass it on. */
export function PageActions({ rows = [], children }: PageActionsProps) {
  return (
    <div className={styles.root}>
      {children}
      {rows.length > 1 && <WatchTogether rows={rows}>Watch all {rows.length} on YouTube</WatchTogether>}
      <CopyLink />
    </div>
  );
}
