import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Short facts in one line below a title, one per child. */
export function Facts({ children }: { children: ReactNode }) {
  return <div className={styles.root}>{children}</div>;
}
