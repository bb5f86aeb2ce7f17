import type { ReactNode } from 'react';
import styles from './find-list.module.css';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

interface FindListProps {
  /** What is listed: “speaker” and “speakers”. */
  one: string;
  many: string;
  /** Links to the parts of the list. */
  parts?: readonly { name: string; href: string; current?: boolean }[];
  /** The file with all entries, if the page shows only a part of them. */
  whole?: string;
  children: ReactNode;
}

/** An index page's search field and sorting, which need script, and links to the parts of its list. */
export function FindList({ one, many, parts = [], whole, children }: FindListProps) {
  return (
    <find-list one={one} many={many} whole={whole} className={styles.root}>
      <PageGrid>
        <div />
        <div>
          <form className={styles.form} aria-label={`Find a ${one}`}>
            <label className={styles.field}>
              <VisuallyHidden>Find a {one}</VisuallyHidden>
              <Icon name="search" small />
              <input type="search" name="q" placeholder={`Find a ${one}`} autoComplete="off" />
            </label>
            {whole === undefined && (
              <fieldset className={styles.sort}>
                <legend>
                  <VisuallyHidden>Sort {many}</VisuallyHidden>
                </legend>
                <label>
                  <input type="radio" name="sort" value="name" defaultChecked />
                  A–Z
                </label>
                <label>
                  <input type="radio" name="sort" value="sessions" />
                  Most sessions
                </label>
              </fieldset>
            )}
            <output className={styles.count} />
            <button className={styles.all} type="button" hidden>
              {whole === undefined ? `Show all ${many}` : 'Back to the list'}
            </button>
          </form>
          {parts.length > 1 && (
            <nav className={styles.parts} aria-label={`Parts of the list of ${many}`}>
              {parts.map(({ name, href, current }) => (
                <a key={href} href={href} aria-current={current ? 'page' : undefined}>
                  {name}
                </a>
              ))}
            </nav>
          )}
        </div>
      </PageGrid>
      {children}
    </find-list>
  );
}
