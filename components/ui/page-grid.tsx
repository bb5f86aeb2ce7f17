import type { ReactNode } from 'react';
import styles from './page-grid.module.css';

/** The grid of every page: a narrow rail (when, how many) beside the main column. */
export function PageGrid({ as: Tag = 'div', className = '', children }: PageGridProps) {
  return <Tag className={`${styles.root} ${className}`.trim()}>{children}</Tag>;
}

interface PageGridProps {
  as?: 'div' | 'article' | 'section';
  className?: string | undefined;
  children: ReactNode;
}

/** The strong rule above a section, as wide as the grid. */
export function Rule() {
  return <hr className={styles.rule} />;
}
