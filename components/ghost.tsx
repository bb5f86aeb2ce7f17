import styles from './ghost.module.css';

const LINES = [1, 2, 3, 4, 5, 6, 7, 8];

/** Stands where rows are about to be; seen only when they take their time. */
export function Ghost() {
  return (
    <div className={styles.root} aria-hidden="true">
      {LINES.map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
