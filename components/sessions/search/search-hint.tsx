import type { Beyond } from '#components/sessions/query/listing.ts';
import { count } from '#lib/wording/counts.ts';
import type { ReactNode } from 'react';
import styles from './search-hint.module.css';

interface SearchHintProps {
  /** What the search says of the words; `null` before there is an answer, and where nothing was typed. */
  children: ReactNode;
  /** What the text finds in the rest of the conference. */
  beyond: Beyond | null;
}

/** Where the search says how it took the words; it is announced when it changes. */
export function SearchHint({ children, beyond }: SearchHintProps) {
  return (
    <output className={styles.root} data-asked={children !== null || undefined}>
      {children}
      {children && beyond && (
        <a href={beyond.href}>{count(beyond.sessions, 'more session')} in the whole conference</a>
      )}
    </output>
  );
}
