import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import styles from './side-column.module.css';

/** Content with a narrow column beside it, or below it on small screens. */
export function WithSideColumn({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.split}>
      <div>{children}</div>
      <div className={styles.side}>{side}</div>
    </div>
  );
}

/** The same content where there is nothing beside it: its parts side by side. */
export const SideRow = ({ children }: { children: ReactNode }) => (
  <div className={styles.row}>{children}</div>
);

/** Links under a heading, each with a count. */
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

/** Terms with their values, folded below a heading; those that are `null` are left out. */
export function DetailList({ heading, lines }: { heading: string; lines: Record<string, ReactNode> }) {
  return (
    <details className={styles.part}>
      <summary>
        {heading}
        <Icon name="chevron" small />
      </summary>
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
    </details>
  );
}
