import styles from './skip-link.module.css';

/** The first stop of the keyboard: past the header, to what the page holds. */
export function SkipLink({ to }: { to: string }) {
  return (
    <a className={styles.root} href="#main">
      Skip to {to}
    </a>
  );
}
