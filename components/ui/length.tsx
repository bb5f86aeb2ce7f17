import { grouped } from '#lib/wording/counts.ts';
import styles from './length.module.css';

interface LengthProps {
  n: number;
  /** The largest number of the chart, whose bar is the longest. */
  most: number;
  /** How much of the number is drawn solid, and the rest hollow; by default all of it. */
  solid?: number;
  /** The number as it is read; by default its digits. */
  label?: string;
}

/** A number with a bar before it. */
export function Length({ n, most, solid = n, label = grouped(n) }: LengthProps) {
  return (
    <span className={styles.root}>
      {n > 0 && (
        <svg width={percent(n / most)} aria-hidden="true">
          {solid < n && <rect className={styles.hollow} width="100%" height="100%" />}
          <rect width={percent(solid / n)} height="100%" />
        </svg>
      )}
      {label}
    </span>
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
