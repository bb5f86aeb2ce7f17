import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Short facts in a line below a title; each child is one. */
export function Facts({ children }: { children: ReactNode }) {
  return <div className={styles.root}>{children}</div>;
}
