import { Button } from '#components/ui/button.tsx';
import styles from './kept-pages.module.css';

/** Pages that are kept on this device, filled in by script. Where it stands in for a page, it says so. */
export function KeptPages() {
  return (
    <kept-pages className={styles.root}>
      <output className={styles.missing} data-when="missing" hidden>
        There is no connection, and you have not opened this page before.
        <Button name="again">Try again</Button>
      </output>
      <p data-when="none" hidden>
        Nothing is kept yet. A page is once you have opened it.
      </p>
      <div data-when="some" hidden>
        <h2 id="kept">What you can read now</h2>
        <ul aria-labelledby="kept" />
        <Button name="delete">Delete these pages from this device</Button>
      </div>
      <noscript>
        <p>Keeping pages needs JavaScript.</p>
      </noscript>
    </kept-pages>
  );
}
