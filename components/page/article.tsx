import type { ReactNode } from 'react';
import { Frame, Rule } from '#components/ui/page-grid.tsx';
import styles from './article.module.css';

interface SheetProps {
  crumbs: ReactNode;
  /** Stands over the title. */
  over?: ReactNode;
  rail: ReactNode;
  children: ReactNode;
}

/** A page of one thing, under a strong rule. */
export function Sheet({ crumbs, over, rail, children }: SheetProps) {
  return (
    <Frame as="article" className={styles.root}>
      {crumbs}
      <Rule />
      {over && <div className={styles.over}>{over}</div>}
      {rail}
      <div className={styles.body}>{children}</div>
    </Frame>
  );
}
