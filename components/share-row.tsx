import type { ReactNode } from 'react';
import { ActButton, ActSummary } from './act.tsx';
import { CopyLink } from './copy-link.tsx';
import styles from './share-row.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** A form of a talk to paste elsewhere. */
interface Citation {
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
        <ActButton icon="share">Share…</ActButton>
      </share-page>
      <details className={styles.cite} data-pop>
        <ActSummary icon="cite">Cite</ActSummary>
        <div className={styles.pop}>
          {citations.map(({ name, text }, at) => (
            <div key={name} className={styles.form}>
              <p>{name}</p>
              <copy-text of={`cite-${at}`} said={`${name} copied`}>
                <ActButton icon="copy">
                  <span data-label>Copy</span>
                  <VisuallyHidden> {name}</VisuallyHidden>
                </ActButton>
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
