import type { ReactNode } from 'react';
import styles from './stage.module.css';

/** The video and the slides of a talk side by side, or one below the other where it is narrow. */
export function Stage({ children }: { children: ReactNode }) {
  return <div className={styles.root}>{children}</div>;
}
