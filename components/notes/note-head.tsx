import { longDate } from '#lib/wording/dates.ts';
import { Facts } from '#components/page/facts.tsx';
import { StandaloneLink } from '#components/ui/standalone-link.tsx';
import styles from './note-head.module.css';
import { PageActions } from '#components/talk/page-actions.tsx';

interface NoteHeadProps {
  title: string;
  author: string | null;
  date: string | null;
  description: string | null;
  /** Where the report was published. */
  original: string;
  /** Whose words these are. */
  provenance: string;
}

/** The head of a report: its title, who wrote it and when, and where the original is. */
export function NoteHead({ title, author, date, description, original, provenance }: NoteHeadProps) {
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      {description && <p className={styles.description}>“{description}”</p>}
      <Facts>
        <p>
          Trip report{author && ` by ${author}`}
          {date && ', '}
          {date && <time dateTime={date}>{longDate(date)}</time>}
        </p>
        <p>{provenance}</p>
      </Facts>
      <PageActions>
        <StandaloneLink href={original} to="external">
          Read the original post
        </StandaloneLink>
      </PageActions>
    </header>
  );
}
