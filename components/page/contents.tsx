import styles from './contents.module.css';

export interface ContentsEntry {
  heading: string;
  anchor: string;
  /** 0 for the outermost. */
  depth: number;
}

/** The page's table of contents, in the rail. */
export function Contents({ heading, entries }: { heading: string; entries: readonly ContentsEntry[] }) {
  return (
    <nav className={styles.root} aria-labelledby="contents">
      <p id="contents">{heading}</p>
      <ol>
        {entries.map((entry) => (
          <li key={entry.anchor} data-depth={entry.depth}>
            <a href={`#${entry.anchor}`}>{entry.heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
