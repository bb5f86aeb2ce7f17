import type { ReactNode } from 'react';
import styles from './folded-links.module.css';
import { LinkList } from './link-list.tsx';

/** How many links are shown before the fold. */
const FIRST = 8;

/** Links in running text. Of more than eight, the others are folded: “A, B, … and 38 more”. Not for within a paragraph. */
export function FoldedLinks({ links }: { links: readonly { name: string; path: string }[] }) {
  // One alone is not worth a fold that is as long as its name.
  if (links.length <= FIRST + 1) return <LinkList links={links} />;
  return (
    <>
      {links.slice(0, FIRST).map(({ name, path }, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <a href={path}>{name}</a>
        </span>
      ))}{' '}
      <Fold n={links.length - FIRST} inline>
        <LinkList links={links.slice(FIRST)} />
      </Fold>
    </>
  );
}

interface FoldProps {
  n: number;
  /** Whether it continues a line of text. */
  inline?: boolean;
  children: ReactNode;
}

/** The rest of a list, `n` items, behind “and 38 more”. */
export function Fold({ n, inline = false, children }: FoldProps) {
  return (
    <details className={styles.root} data-inline={inline || undefined}>
      <summary>and {n} more</summary> {children}
    </details>
  );
}
