import type { ReactNode } from 'react';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './inner-grid.module.css';

/** The frame of an inner page's parts; `rail` leaves the rail empty. */
export function InnerGrid({ rail = false, children }: { rail?: boolean; children: ReactNode }) {
  return (
    <PageGrid className={rail ? undefined : styles.top}>
      {rail && <div />}
      {rail ? <div>{children}</div> : children}
    </PageGrid>
  );
}
