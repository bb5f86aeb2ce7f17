import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import styles from './footer.module.css';
import { Wordmark } from './wordmark.tsx';

interface FooterProps {
  /** What the catalogue was made from. */
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
          <p>An open-source catalogue, independent of the conference and its organisers. {origin}</p>
          <ul>
            <li>
              <a href="/about">About</a>
            </li>
            <li>
              <a href="/insight">Insight</a>
            </li>
            <li>
              <a href="/coverage">Coverage</a>
            </li>
            <li>
              <a href="/data">Data (JSON, CSV, …)</a>
            </li>
            <li>
              <a href="/conferences">All events</a>
            </li>
            {repository !== null && (
              <>
                <li>
                  <a href={repository}>Source code</a>
                </li>
                <li>
                  <a href={`${repository}/issues/new`}>Report a correction</a>
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
