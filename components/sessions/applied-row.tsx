import type { ReactNode } from 'react';
import { weekday } from '#lib/wording/dates.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { type RowGroup, groupAnchor } from '#components/talk/row.ts';
import styles from './applied-row.module.css';

interface AppliedRowProps {
  /** The filters in effect, or links to the days. */
  children: ReactNode;
  actions: ReactNode;
}

/** The row below the toolbar: the filters in effect, and actions for the sessions shown. */
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

/** Links to each day of the list, and to the sessions without one. */
export function DayLinks({ groups }: { groups: readonly RowGroup[] }) {
  const undated = groups.find(({ date }) => date === null);
  const days = groups
    .filter((group) => group.date !== null || group === undated)
    .map((group) => ({ name: group.date ? weekday(group.date) : 'Undated', anchor: groupAnchor(group) }));
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
