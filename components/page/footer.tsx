import { tryPath } from '#lib/addresses.ts';
import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import styles from './footer.module.css';
import { Wordmark } from './wordmark.tsx';

interface FooterProps {
  /** Where the notes are from. */
  origin: string;
  /** Where the data is edited; `null` if nowhere. */
  repository: string | null;
}

/** The footer of every page. */
export function Footer({ origin, repository }: FooterProps) {
  return (
    <footer className={styles.root}>
      <PageGrid className={styles.frame}>
        <Rule />
        <div>
          <Wordmark />
        </div>
        <div className={styles.body}>
          <p>{`An open-source catalogue, independent of the conferences and their organisers. ${origin}`}</p>
          <ul>
            <li>
              <a href="/about">About</a>
            </li>
            <li>
              <a href={tryPath}>Try your own report</a>
            </li>
            <li>
              <a href="/insight">In numbers</a>
            </li>
            <li>
              <a href="/coverage">What is missing</a>
            </li>
            <li>
              <a href="/data">Data</a>
            </li>
            {repository !== null && (
              <>
                <li>
                  <a href={repository}>Source code</a>
                </li>
                <li>
                  <a href={`${repository}/issues/new`}>Report a mistake</a>
                </li>
              </>
            )}
            <li>
              <keyboard-help className={styles.keys}>
                <button type="button" aria-haspopup="dialog" aria-keyshortcuts="?">
                  Keyboard shortcuts
                </button>
              </keyboard-help>
            </li>
          </ul>
        </div>
      </PageGrid>
    </footer>
  );
}
