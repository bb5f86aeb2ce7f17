import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import styles from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** Said after the title to screen readers, where sighted readers see it below. */
  unseen?: string;
  /** In the rail: “5 sessions”. */
  figure?: string;
  /** Below the figure: “over three days”. */
  under?: string | undefined;
  /** The breadcrumbs to this page. */
  above?: readonly Crumb[];
  /** Facts below the title. */
  children?: ReactNode;
}

/** The head of a page: breadcrumbs, a figure in the rail, the title and facts below it. */
export function PageHead({ title, unseen, figure, under, above, children }: PageHeadProps) {
  return (
    <PageGrid className={styles.root}>
      {above && <Breadcrumbs above={above} here={title} />}
      <div className={styles.rail}>
        {figure && <p className={styles.figure}>{figure}</p>}
        {under && <p>{under}</p>}
      </div>
      <header className={styles.head}>
        <h1 className={styles.title}>
          {title}
          {unseen && <VisuallyHidden>{unseen}</VisuallyHidden>}
        </h1>
        {children}
      </header>
    </PageGrid>
  );
}
