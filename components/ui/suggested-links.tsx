import styles from './suggested-links.module.css';

interface SuggestedLink {
  name: string;
  path: string;
  /** What to find there. */
  what: string;
}

/** Links to go on with where there is nothing to show. */
export function SuggestedLinks({ links }: { links: readonly SuggestedLink[] }) {
  return (
    <ul className={styles.root}>
      {links.map(({ name, path, what }) => (
        <li key={path}>
          <a href={path}>
            <span className={styles.name}>{name}</span> <span className={styles.what}>{what}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
