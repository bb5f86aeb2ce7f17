import type { ReactNode } from 'react';
import { Frame } from '#components/ui/page-grid.tsx';
import styles from './inner-grid.module.css';

/** The frame of an inner page's parts; `rail` leaves the rail empty. */
export function InnerFrame({ rail = false, children }: { rail?: boolean; children: ReactNode }) {
  return (
    <Frame className={rail ? undefined : styles.top}>
      {rail && <div />}
      {rail ? <div>{children}</div> : children}
    </Frame>
  );
}
