import type { Note } from '#lib/catalogue/schema.ts';
import { notesPath } from '#lib/addresses.ts';
import styles from './from-the-notes.module.css';
import { StandaloneLink } from '#components/ui/standalone-link.tsx';

export interface Passage extends Note {
  /** The address of the section in the original post. */
  original: string;
  /** Whose words these are: the author's, or a summary of ours. */
  by: string;
}

/** What reports say about a talk: each passage as it stands, with links to its section here and to the original. */
export function FromTheNotes({ passages }: { passages: readonly Passage[] }) {
  return passages.map(({ report, anchor, heading, passage, original, by }) => (
    <div className={styles.note} key={`${report}#${anchor} ${passage}`}>
      <blockquote className={styles.passage} cite={original}>
        <p>{passage}</p>
      </blockquote>
      <p className={styles.by}>{by}</p>
      <p className={styles.links}>
        <StandaloneLink href={notesPath(report, anchor)} to="note">
          {heading}
        </StandaloneLink>
        <StandaloneLink href={original} to="external">
          Read the original post
        </StandaloneLink>
      </p>
    </div>
  ));
}
