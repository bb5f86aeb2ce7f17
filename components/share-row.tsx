import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './share-row.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** A form of a talk to paste elsewhere. */
export interface Citation {
  name: string;
  text: string;
}

interface ShareRowProps {
  citations: readonly Citation[];
  /** Further actions: links that work without script. */
  children?: ReactNode;
}

/** The ways to hand a talk on. What needs script waits for it; the forms to cite are there without. */
export function ShareRow({ citations, children }: ShareRowProps) {
  return (
    <div className={styles.root}>
      <CopyLink />
      <share-page>
        <button className={styles.act} type="button">
          <Icon name="share" />
          Share…
        </button>
      </share-page>
      <details className={styles.cite} data-pop>
        <summary className={styles.act}>
          <Icon name="cite" />
          Cite
        </summary>
        <div className={styles.pop}>
          {citations.map(({ name, text }, at) => (
            <div key={name} className={styles.form}>
              <p>{name}</p>
              <copy-text of={`cite-${at}`} said={`${name} copied`}>
                <button className={styles.act} type="button">
                  <span data-label>Copy</span>
                  <VisuallyHidden> {name}</VisuallyHidden>
                </button>
              </copy-text>
              <pre id={`cite-${at}`}>{text}</pre>
            </div>
          ))}
        </div>
      </details>
      {children}
    </div>
  );
}

/** The button that copies the address which the page is kept at. */
export function CopyLink() {
  return (
    <copy-text said="Link copied">
      <button className={styles.act} type="button">
        <Icon name="link" />
        <span data-label>Copy link</span>
      </button>
    </copy-text>
  );
}
