import styles from './skip-link.module.css';

/** Lets keyboard users skip the header: the first element that takes focus. */
export function SkipLink({ to }: { to: string }) {
  return (
    <a className={styles.root} href="#main">
      Skip to {to}
    </a>
  );
}
