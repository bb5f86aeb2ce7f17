import type { ReactNode } from 'react';
import { talkPath } from '#lib/addresses.ts';
import styles from './talk-row.module.css';

interface RowTitleProps {
  level: 3 | 4;
  slug: string;
  children: ReactNode;
}

/** The title of a talk in a list: a heading that links its page. */
export function RowTitle({ level, slug, children }: RowTitleProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading className={styles.title}>
      <a href={talkPath(slug)}>{children}</a>
    </Heading>
  );
}
