import type { ReactNode } from 'react';
import { Frame } from './frame.tsx';
import styles from './applied.module.css';

interface AppliedProps {
  /** What is applied, or where to go. */
  children: ReactNode;
  actions: ReactNode;
}

/** The row below the bar: what is applied to the list, and what can be done with it. */
export function Applied({ children, actions }: AppliedProps) {
  return (
    <Frame className={styles.root}>
      <div />
      <div className={styles.row}>
        {children}
        {actions}
      </div>
    </Frame>
  );
}

/** The way to each day of the list. */
export function DayLinks({ days }: { days: readonly { name: string; anchor: string }[] }) {
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
