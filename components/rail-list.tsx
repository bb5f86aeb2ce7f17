import { Children, type ReactNode } from 'react';
import { Frame, Rule } from './frame.tsx';
import styles from './rail-list.module.css';

interface RailListProps {
  id: string;
  name: string;
  /** More than a word: it is set smaller. */
  long?: boolean;
  /** What stands below the name, a paragraph each. */
  facts: ReactNode;
  /** How many rows it will have, where it is one list of many: the first of them may be out of sight as well. */
  total?: number;
  /** The rows. */
  children: ReactNode;
}

/** Longer lists come in parts of so many rows, and parts that are out of sight are not laid out. */
const PART = 24;

/** A list of talks under a strong rule; the rail says what they have in common and stays in sight. */
export function RailList({ id, name, long = false, facts, total = 0, children }: RailListProps) {
  const rows = Children.toArray(children);
  const parts = Array.from({ length: Math.ceil(rows.length / PART) }, (_, at) =>
    rows.slice(at * PART, (at + 1) * PART),
  );
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Frame className={styles.frame}>
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
              start={at > 0 ? at * PART + 1 : undefined}
              data-long={at > 0 || total > PART || undefined}
            >
              {part}
            </ol>
          ))}
        </div>
      </Frame>
    </section>
  );
}
