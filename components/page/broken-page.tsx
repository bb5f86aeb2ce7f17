import { Icon } from '#components/ui/icon.tsx';
import styles from './broken-page.module.css';

/** Shown in place of a page that threw while rendering. */
export function BrokenPage({ retry }: { retry: () => void }) {
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>This page broke</h1>
      <div className={styles.notice} role="alert">
        <Icon name="warning" />
        <p>Something went wrong on our side. Nothing of yours is lost.</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
      <p>
        <a href="/">Go to the programme</a>.
      </p>
    </main>
  );
}
