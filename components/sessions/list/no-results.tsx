import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import styles from './no-results.module.css';
import type { Clash } from '#components/sessions/query/no-match.ts';
import { SuggestedLinks } from '#components/ui/suggested-links.tsx';

/** Says why nothing matches, and offers ways out. */
export function NoResults({ clash: { heading, advice, ways } }: { clash: Clash }) {
  return (
    <PageGrid>
      <Rule />
      <div />
      <section className={styles.root} aria-labelledby="nothing">
        <h2 id="nothing">{heading}</h2>
        <p>{advice}</p>
        <SuggestedLinks ways={ways} />
      </section>
    </PageGrid>
  );
}
