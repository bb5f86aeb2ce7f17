import { Icon } from '#components/ui/icon.tsx';
import styles from './previous-next.module.css';

interface Leaf {
  title: string;
  path: string;
}

interface TurnProps {
  /** “Tuesday, in order” */
  label: string;
  /** “on Tuesday”, after previous and next. */
  within: string;
  previous: Leaf | undefined;
  next: Leaf | undefined;
}

/** To the page before and the page after. */
export function Turn({ label, within, previous, next }: TurnProps) {
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
