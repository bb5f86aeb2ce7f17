import type { ReactNode } from 'react';
import styles from './steps.module.css';

/** Numbered steps; each child is an `<li>`. */
export const Steps = ({ children }: { children: ReactNode }) => <ol className={styles.root}>{children}</ol>;
