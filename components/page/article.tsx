import type { ReactNode } from 'react';
import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import styles from './article.module.css';

interface ArticleProps {
  crumbs: ReactNode;
  /** Above the title. */
  over?: ReactNode;
  rail: ReactNode;
  children: ReactNode;
}

/** The grid of a page about one talk or report: breadcrumbs, a strong rule, rail and body. */
export function Article({ crumbs, over, rail, children }: ArticleProps) {
  return (
    <PageGrid as="article" className={styles.root}>
      {crumbs}
      <Rule />
      {over && <div className={styles.over}>{over}</div>}
      {rail}
      <div className={styles.body}>{children}</div>
    </PageGrid>
  );
}
