import { Children, type ReactNode } from 'react';
import { PageGrid, Rule } from './page-grid.tsx';
import styles from './rail-list.module.css';

interface RailListProps {
  id: string;
  name: string;
  /** More than a word: it is set smaller. */
  long?: boolean;
  /** What stands below the name, a paragraph each. */
  facts: ReactNode;
  /** How many rows it will have, drawn by now or not. */
  total: number;
  /** Whether the page's list begins with it: its beginning is in sight, as a rule. */
  first?: boolean | undefined;
  /** The rows. */
  children: ReactNode;
}

/** Longer lists come in parts, and parts that are out of sight are not laid out. */
const LONG = 24;
const PART = 8;

/** A list of talks under a strong rule; the rail says what they have in common and stays in sight. */
export function RailList({ id, name, long = false, facts, total, first = false, children }: RailListProps) {
  const rows = Children.toArray(children);
  const size = total > LONG ? PART : LONG;
  const parts = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
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
        <div className={styles.talks}>
          {parts.map((part, at) => (
            // Rows only come and go at the end of a list, so a part is known by its place.
            // oxlint-disable-next-line react/no-array-index-key
            <ol
              key={at}
              start={at > 0 ? at * size + 1 : undefined}
              data-long={(total > LONG && (at > 0 || !first)) || undefined}
            >
              {part}
            </ol>
          ))}
        </div>
      </PageGrid>
    </section>
  );
}
