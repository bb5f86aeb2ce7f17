import type { ReactNode } from 'react';
import styles from './standalone-link.module.css';
import { Icon } from './icon.tsx';

interface StandaloneLinkProps {
  href: string;
  to: 'note' | 'list' | 'external';
  children: ReactNode;
}

/** A link that stands by itself rather than in running text: to notes, to a longer list, or to the original elsewhere. */
export function StandaloneLink({ href, to, children }: StandaloneLinkProps) {
  return (
    <a className={styles.root} href={href} rel={to === 'external' ? 'noreferrer' : undefined}>
      {to === 'note' && <Icon name="note" small />}
      <span>{children}</span>
      {to === 'list' && <Icon name="right" small />}
      {to === 'external' && <Icon name="external" small />}
    </a>
  );
}

/** Such links in a line below a list. */
export const More = ({ children }: { children: ReactNode }) => <p className={styles.more}>{children}</p>;
