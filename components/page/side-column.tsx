import type { ReactNode } from 'react';
import styles from './side-column.module.css';

/** A page's main text with a narrow column beside it, below it where there is no room. */
export function WithSideColumn({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.split}>
      <div>{children}</div>
      <div className={styles.side}>{side}</div>
    </div>
  );
}

/** A headed list of links, each with its count. */
export function CountedLinks({ heading, links }: { heading: string; links: readonly CountedLink[] }) {
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      <ul>
        {links.map(({ name, path, n }) => (
          <li key={path}>
            <a className={styles.line} href={path}>
              {name} <span className={styles.n}>{n}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface CountedLink {
  name: string;
  path: string;
  n: number;
}

/** Terms and what they are; a `null` is left out. */
export function DetailList({ heading, lines }: { heading: string; lines: Record<string, ReactNode> }) {
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      <dl>
        {Object.entries(lines).map(
          ([term, value]) =>
            value !== null && (
              <div className={styles.line} key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
