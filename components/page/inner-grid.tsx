import type { ReactNode } from 'react';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './inner-grid.module.css';

/** The grid with the margins of an inner page; with `rail`, its children leave the rail empty. */
export function InnerGrid({ rail = false, children }: { rail?: boolean; children: ReactNode }) {
  return (
    <PageGrid className={rail ? undefined : styles.top}>
      {rail && <div />}
      {rail ? <div>{children}</div> : children}
    </PageGrid>
  );
}
