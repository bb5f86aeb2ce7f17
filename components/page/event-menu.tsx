import type { ReactNode } from 'react';
import { conferencePath } from '#lib/addresses.ts';
import styles from './event-menu.module.css';
import { Icon } from '#components/ui/icon.tsx';

export interface EventChoice {
  slug: string;
  name: string;
  sessions: number;
  current: boolean;
}

/** A menu to switch to another conference; `children` is its label. */
export function EventMenu({ events, children }: { events: readonly EventChoice[]; children: ReactNode }) {
  return (
    <details className={styles.root} data-pop="">
      <summary>
        {children}
        <Icon name="chevron" small />
      </summary>
      <ul>
        {events.map(({ slug, name, sessions, current }) => (
          <li key={slug}>
            <a href={conferencePath(slug)} aria-current={current ? 'true' : undefined}>
              <span className={styles.mark}>{current && <Icon name="check" small />}</span>
              <span>{name}</span>
              <span className={styles.sessions}>{sessions}</span>
            </a>
          </li>
        ))}
        <li>
          <a href="/conferences">
            <span className={styles.mark} />
            <span>All conferences</span>
          </a>
        </li>
      </ul>
    </details>
  );
}
