import type { ReactNode } from 'react';
import { weekday } from '#lib/wording/dates.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { type DayRows, partId } from '#components/talk/row.ts';
import styles from './applied-row.module.css';

interface AppliedRowProps {
  /** What is applied, or where to go. */
  children: ReactNode;
  actions: ReactNode;
}

/** The row below the bar: what is applied to the list, and what can be done with it. */
export function AppliedRow({ children, actions }: AppliedRowProps) {
  return (
    <PageGrid className={styles.root}>
      <div />
      <div className={styles.row}>
        {children}
        {actions}
      </div>
    </PageGrid>
  );
}

/** The way to each day of the list, and to what has none. */
export function DayLinks({ parts }: { parts: readonly DayRows[] }) {
  const undated = parts.find(({ date }) => date === null);
  const days = parts
    .filter((part) => part.date !== null || part === undated)
    .map((part) => ({ name: part.date ? weekday(part.date) : 'Undated', anchor: partId(part) }));
  if (days.length < 2) return null;
  return (
    <p className={styles.days}>
      <span>Go to</span>
      {days.map(({ name, anchor }) => (
        <a key={anchor} href={`#${anchor}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
