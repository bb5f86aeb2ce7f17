import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import styles from './no-results.module.css';
import type { Clash } from './no-match.ts';
import { SuggestedLinks } from '#components/ui/suggested-links.tsx';

interface NoResultsProps {
  clash: Clash;
  /** What there is beyond the list, in a sentence; `null` if there is nothing. */
  elsewhere: string | null;
  /** Whether to offer other queries although there is something beyond the list. */
  waysOut: boolean;
}

/** Why nothing in the list matches, and links to queries that do. */
export function NoResults({ clash: { heading, advice, ways }, elsewhere, waysOut }: NoResultsProps) {
  return (
    <PageGrid>
      <Rule />
      <div />
      <section className={styles.root} aria-labelledby="nothing">
        <h2 id="nothing">{heading}</h2>
        {elsewhere !== null && <p>{elsewhere}</p>}
        {(elsewhere === null || waysOut) && (
          <>
            <p>{advice}</p>
            <SuggestedLinks links={ways} />
          </>
        )}
      </section>
    </PageGrid>
  );
}
