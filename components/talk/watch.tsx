import { watchHost, watchHref } from '#lib/video.ts';
import { noRecordingShort } from '#lib/wording/recordings.ts';
import { Icon } from '#components/ui/icon.tsx';
import type { Row } from './row.ts';
import styles from './talk-row.module.css';

/** The link to a talk's recording or, in its place, a word on why there is none. */
export function Watch({
  recording,
  recordingState,
  title,
}: Pick<Row, 'recording' | 'recordingState' | 'title'>) {
  if (recording === null) return <p className={styles.unrecorded}>{noRecordingShort(recordingState)}</p>;
  return (
    <a
      className={styles.watch}
      href={watchHref(recording)}
      rel="noreferrer"
      aria-label={`Watch ${title} on ${watchHost(recording)}`}
    >
      <Icon name="watch" />
      <span className={styles.label}>Watch</span>
    </a>
  );
}
