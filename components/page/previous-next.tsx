import { Icon } from '#components/ui/icon.tsx';
import styles from './previous-next.module.css';

interface PageLink {
  title: string;
  path: string;
}

interface PreviousNextProps {
  /** “Tuesday, in order” */
  label: string;
  /** What follows “Previous” and “Next”: “on Tuesday”. */
  within: string;
  previous: PageLink | undefined;
  next: PageLink | undefined;
}

/** Links to the previous and the next page of a sequence. */
export function PreviousNext({ label, within, previous, next }: PreviousNextProps) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.root} aria-label={label}>
      {previous && (
        <a href={previous.path} rel="prev">
          <Icon name="left" />
          <small>Previous {within}</small> <b>{previous.title}</b>
        </a>
      )}
      {next && (
        <a className={styles.next} href={next.path} rel="next">
          <small>Next {within}</small> <b>{next.title}</b>
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
