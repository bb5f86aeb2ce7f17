import { Icon } from '#components/ui/icon.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import styles from './previous-next.module.css';

interface PageLink {
  title: string;
  path: string;
}

interface PreviousNextProps {
  /** “Tuesday, in order” */
  label: string;
  /** What is said of the previous page, and of the next: “Previous day”, “Next day”. */
  before: string;
  after: string;
  /** Whether it stands by itself, between rules. */
  ruled?: boolean;
  previous: PageLink | undefined;
  next: PageLink | undefined;
}

/** Links to the previous and the next page of a sequence. */
export function PreviousNext({ label, before, after, ruled = false, previous, next }: PreviousNextProps) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.root} data-ruled={ruled || undefined} aria-label={label}>
      {previous && (
        <a href={previous.path} rel="prev">
          <PageIcon name="left" />
          <small>{before}</small> <b>{previous.title}</b>
        </a>
      )}
      {next && (
        <a className={styles.next} href={next.path} rel="next">
          <small>{after}</small> <b>{next.title}</b>
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
