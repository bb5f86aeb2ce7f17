import { Children, type ReactNode } from 'react';
import { RailPart } from './rail-part.tsx';
import styles from './rail-list.module.css';

interface RailListProps {
  id: string;
  name: string;
  /** Whether the name is longer than a word, and set smaller. */
  long?: boolean;
  /** Paragraphs below the name. */
  facts: ReactNode;
  /** How many rows the list has in the end; `children` may hold only the first. */
  total: number;
  children: ReactNode;
}

/**
 * Longer lists are split into chunks, so that the browser can skip the layout of chunks that are off screen. It may not skip
 * the first one, on whose first line the rail stands.
 */
const LONG = 24;
const CHUNK = 8;

/** A list of talks under a strong rule. The rail says what they have in common and stays on screen. */
export function RailList({ id, name, long = false, facts, total, children }: RailListProps) {
  const rows = Children.toArray(children);
  const size = total > LONG ? CHUNK : LONG;
  const chunks = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
  return (
    <RailPart id={id} name={name} long={long} facts={facts}>
      <div className={styles.talks}>
        {chunks.map((chunk, at) => (
          // Rows are only added or removed at the end of a list, so the index identifies a chunk.
          // oxlint-disable-next-line react/no-array-index-key
          <ol key={at} start={at > 0 ? at * size + 1 : undefined} data-long={at > 0 || undefined}>
            {chunk}
          </ol>
        ))}
      </div>
    </RailPart>
  );
}
