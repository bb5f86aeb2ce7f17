import styles from './suggested-links.module.css';

interface Way {
  name: string;
  path: string;
  /** What is found there. */
  what: string;
}

/** Where to go from a page that has nothing to show. */
export function SuggestedLinks({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className={styles.root}>
      {ways.map(({ name, path, what }) => (
        <li key={path}>
          <a href={path}>
            <span className={styles.name}>{name}</span> <span className={styles.what}>{what}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
