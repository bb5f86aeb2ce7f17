import type { ReactNode } from 'react';
import { Frame, Rule } from './frame.tsx';
import styles from './rail-list.module.css';

interface RailListProps {
  id: string;
  name: string;
  level?: 1 | 2;
  /** What stands below the name, a paragraph each. */
  facts: ReactNode;
  /** How many rows there are, or will be. */
  rows: number;
  children: ReactNode;
}

/** From so many rows on, those out of sight are not laid out. */
const MANY = 150;

/** A list of talks under a strong rule; the rail says what they have in common and stays in sight. */
export function RailList({ id, name, level = 2, facts, rows, children }: RailListProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Frame className={styles.frame}>
        <Rule />
        <header className={styles.head}>
          <Heading className={styles.name} id={id}>
            {name}
          </Heading>
          {facts}
        </header>
        <ol className={styles.talks} data-long={rows > MANY || undefined}>
          {children}
        </ol>
      </Frame>
    </section>
  );
}
