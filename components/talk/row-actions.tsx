import type { ReactNode } from 'react';
import { playPath, slidesPath } from '#lib/addresses.ts';
import { noRecordingShort } from '#lib/wording/recordings.ts';
import { Icon } from '#components/ui/icon.tsx';
import type { Row } from './row.ts';
import styles from './talk-row.module.css';

interface RowActionsProps
  extends Pick<Row, 'slug' | 'title'>, Partial<Pick<Row, 'recording' | 'recordingState' | 'hasSlides'>> {
  /** Whether to say that there is no recording. */
  saysNone?: boolean;
  /** Stands before the links. */
  children?: ReactNode;
}

/** Links to a talk's video and slides on its page. In place of the first, where there is none, a word on why. */
export function RowActions({
  slug,
  title,
  recording,
  recordingState,
  hasSlides,
  saysNone = true,
  children,
}: RowActionsProps) {
  return (
    <div className={styles.actions}>
      {children}
      {hasSlides && (
        <a className={styles.action} href={slidesPath(slug)} aria-label={`Slides of ${title}`}>
          <Icon name="slides" />
          <span className={styles.label}>Slides</span>
        </a>
      )}
      {recording === null && saysNone && (
        <p className={styles.unrecorded}>{noRecordingShort(recordingState)}</p>
      )}
      {recording !== null && (
        <a className={styles.action} href={playPath(slug)} aria-label={`Watch ${title}`}>
          <Icon name="watch" />
          <span className={styles.label}>Watch</span>
        </a>
      )}
    </div>
  );
}
