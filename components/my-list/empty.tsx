import { PageGrid } from '#components/ui/page-grid.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { SuggestedLinks } from '#components/ui/suggested-links.tsx';
import styles from './empty.module.css';

export interface Way {
  name: string;
  path: string;
  what: string;
}

/** In place of an empty list: how to fill it, and where to go on. */
export function Empty({ ways }: { ways: readonly Way[] }) {
  return (
    <PageGrid>
      <div />
      <section className={styles.root}>
        <h2>Nothing saved yet</h2>
        <p>
          Press{' '}
          <span className={styles.icon}>
            <PageIcon name="save" />
          </span>{' '}
          beside a session, or <kbd>S</kbd> while it is chosen, and it waits for you here. No account is
          needed.
        </p>
        <SuggestedLinks links={ways} />
      </section>
    </PageGrid>
  );
}
