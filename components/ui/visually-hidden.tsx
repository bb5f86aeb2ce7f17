import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words that are read out, and seen from their surroundings. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.root}>{children}</span>;
}
