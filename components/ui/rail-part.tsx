import type { ReactNode } from 'react';
import { PageGrid, Rule } from './page-grid.tsx';
import styles from './rail-part.module.css';

interface RailPartProps {
  id: string;
  name: string;
  /** Whether the name is longer than a word, and set smaller. */
  long?: boolean | undefined;
  /** Paragraphs below the name. */
  facts?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a strong rule. The rail names it, says what is in it, and stays on screen. */
export function RailPart({ id, name, long = false, facts, children }: RailPartProps) {
  return (
    <section className={styles.root} aria-labelledby={id}>
      <PageGrid className={styles.frame}>
        <Rule />
        <header className={styles.head}>
          <h2 className={styles.name} id={id} data-long={long || undefined}>
            {name}
          </h2>
          {facts}
        </header>
        {children}
      </PageGrid>
    </section>
  );
}
