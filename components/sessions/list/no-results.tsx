import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import styles from './no-results.module.css';
import type { Clash } from '#components/sessions/query/no-match.ts';
import { SuggestedLinks } from '#components/ui/suggested-links.tsx';

/** Why nothing matches, and links to queries that do. */
export function NoResults({ clash: { heading, advice, ways } }: { clash: Clash }) {
  return (
    <PageGrid>
      <Rule />
      <div />
      <section className={styles.root} aria-labelledby="nothing">
        <h2 id="nothing">{heading}</h2>
        <p>{advice}</p>
        <SuggestedLinks links={ways} />
      </section>
    </PageGrid>
  );
}
