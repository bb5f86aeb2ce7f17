import type { ReactNode } from 'react';
import styles from './page-grid.module.css';

/** The grid of every page: a rail that says when, and a main column that says what. */
export function PageGrid({ as: Tag = 'div', className = '', children }: PageGridProps) {
  return <Tag className={`${styles.root} ${className}`.trim()}>{children}</Tag>;
}

interface PageGridProps {
  as?: 'div' | 'article' | 'section';
  className?: string | undefined;
  children: ReactNode;
}

/** The strong rule that opens a part, over the whole width of a frame. */
export function Rule() {
  return <hr className={styles.rule} />;
}
