import type { ReactNode } from 'react';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './text-block.module.css';

/** Text in the main column, with its heading, if any, in the rail. */
export function TextBlock({ heading, id, children }: { heading?: string; id?: string; children: ReactNode }) {
  return (
    <PageGrid as="section" className={styles.root}>
      {heading ? (
        <h2 className={styles.heading} id={id}>
          {heading}
        </h2>
      ) : (
        <div />
      )}
      <div className={styles.text}>{children}</div>
    </PageGrid>
  );
}
