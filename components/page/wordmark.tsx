import { siteName } from '#lib/addresses.ts';
import styles from './wordmark.module.css';

/** The site's logo and name, linked to the home page. */
export function Wordmark() {
  return (
    <a className={styles.root} href="/">
      <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M1 2h7v7H1z" fill="currentColor" stroke="none" />
        <path d="M11 3h8M11 8h6M1 13h18M1 18h12" />
      </svg>
      {siteName}
    </a>
  );
}
