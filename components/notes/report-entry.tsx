import { notesPath } from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import { longDate } from '#lib/wording/dates.ts';
import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import styles from './report-entry.module.css';

interface ReportEntryProps {
  slug: string;
  title: string;
  author: string | null;
  date: string | null;
  description: string | null;
  /** How many talks it discusses. */
  sessions: number;
  /** The sections that discuss them. */
  sections: readonly { heading: string; anchor: string }[];
}

/** A report in the list of reports, with the sections that discuss talks. */
export function ReportEntry({
  slug,
  title,
  author,
  date,
  description,
  sessions,
  sections,
}: ReportEntryProps) {
  return (
    <PageGrid as="article" className={styles.root}>
      <Rule />
      <div className={styles.rail}>
        {date && <time dateTime={date}>{longDate(date)}</time>}
        {author && <p>by {author}</p>}
        <p>Notes on {count(sessions, 'session')}</p>
      </div>
      <div className={styles.body}>
        <h2 className={styles.title}>
          <a href={notesPath(slug)}>{title}</a>
        </h2>
        {description && <p className={styles.description}>“{description}”</p>}
        <ul className={styles.sections}>
          {sections.map(({ heading, anchor }) => (
            <li key={anchor}>
              <a href={notesPath(slug, anchor)}>{heading}</a>
            </li>
          ))}
        </ul>
      </div>
    </PageGrid>
  );
}
