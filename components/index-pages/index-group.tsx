import { count } from '#lib/wording/counts.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './index-group.module.css';

export interface IndexEntry {
  name: string;
  path: string;
  /** A fact to show beside the name. */
  about?: string;
  sessions: number;
  /** Other spellings of the name. */
  also?: readonly string[];
}

interface IndexGroupProps {
  /** A letter, or what else the entries have in common. */
  heading: string;
  id: string;
  entries: readonly IndexEntry[];
}

/** Entries of an index under one heading. */
export function IndexGroup({ heading, id, entries }: IndexGroupProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <PageGrid className={styles.root}>
        <h2 className={styles.heading} id={id}>
          {heading}
        </h2>
        <ul className={entries.some(({ about }) => about !== undefined) ? styles.list : styles.columns}>
          {entries.map(({ name, path, about, sessions, also }) => (
            <li key={path} data-sessions={sessions} data-also={also?.join('|') || undefined}>
              <a href={path}>{name}</a>
              {about !== undefined && (
                <span className={styles.about} data-about>
                  {about}
                </span>
              )}
              <span className={styles.sessions}>{count(sessions, 'session')}</span>
            </li>
          ))}
        </ul>
      </PageGrid>
    </section>
  );
}

const GATHERED = {
  count: { heading: 'Most sessions', id: 'most-sessions' },
  found: { heading: 'Found', id: 'found' },
} as const;

/** An empty, hidden list for the script to fill: with all entries by count, or with matches from other pages. `about` as in the groups. */
export function GatheredGroup({ gathers, about }: { gathers: keyof typeof GATHERED; about: boolean }) {
  const { heading, id } = GATHERED[gathers];
  return (
    <section aria-labelledby={id} hidden>
      <PageGrid className={styles.root}>
        <h2 className={styles.heading} id={id}>
          {heading}
        </h2>
        <ul className={about ? styles.list : styles.columns} data-gathers={gathers} />
      </PageGrid>
    </section>
  );
}
