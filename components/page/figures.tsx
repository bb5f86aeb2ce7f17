import type { ReactNode } from 'react';
import { grouped } from '#lib/wording/counts.ts';
import styles from './figures.module.css';

interface Figure {
  n: number;
  /** What the number counts. */
  of: ReactNode;
}

/** Numbers in a column, each with what it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className={styles.root}>
      {figures.map(({ n, of }, index) => (
        <li key={index}>
          <b>{grouped(n)}</b> <span>{of}</span>
        </li>
      ))}
    </ul>
  );
}
