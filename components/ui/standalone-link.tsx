import type { ReactNode } from 'react';
import styles from './standalone-link.module.css';
import { Icon } from './icon.tsx';

/** A link that stands by itself rather than in running text: to notes, or to the original on another site. */
export function StandaloneLink({
  href,
  to,
  children,
}: {
  href: string;
  to: 'note' | 'external';
  children: ReactNode;
}) {
  return (
    <a className={styles.root} href={href} rel={to === 'external' ? 'noreferrer' : undefined}>
      {to === 'note' && <Icon name="note" small />}
      <span>{children}</span>
      {to === 'external' && <Icon name="external" small />}
    </a>
  );
}
