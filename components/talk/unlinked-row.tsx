import { memo, type ReactNode } from 'react';
import type { Kind } from '#lib/talk/schema.ts';
import { KindLabel } from './kind-label.tsx';
import styles from './talk-row.module.css';
import { UnlinkedByline, type UnlinkedSpeaker } from './unlinked-byline.tsx';

interface UnlinkedRowProps {
  kind: Kind;
  title: string;
  speakers: readonly UnlinkedSpeaker[];
  /** Paragraphs below the speakers. */
  children?: ReactNode;
}

/** A talk that has no page yet, in the look of the others: nothing in it is a link. */
export const UnlinkedRow = memo(function UnlinkedRow({ kind, title, speakers, children }: UnlinkedRowProps) {
  return (
    <li className={`${styles.root} ${styles.tight}`}>
      <KindLabel kind={kind} />
      <div className={styles.body}>
        <h4 className={styles.title}>{title}</h4>
        <UnlinkedByline speakers={speakers} />
        {children && <div className={styles.tags}>{children}</div>}
      </div>
    </li>
  );
});
