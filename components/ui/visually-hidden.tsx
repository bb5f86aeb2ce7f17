import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Text for screen readers, where sighted readers understand from the context. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.root}>{children}</span>;
}
