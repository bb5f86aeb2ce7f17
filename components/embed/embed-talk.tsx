import { talkPath } from '#lib/addresses.ts';
import { watchHost, watchHref } from '#lib/video.ts';
import { noRecordingShort } from '#lib/wording/recordings.ts';
import { fullDate } from '#lib/wording/dates.ts';
import styles from './embed-talk.module.css';
import { KindLabel } from '#components/talk/kind-label.tsx';
import type { Row } from '#components/talk/row.ts';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

interface EmbedTalkProps {
  row: Row;
  conference: string;
  level: 1 | 2;
}

/** A talk in an iframe; its links open outside of it. */
export function EmbedTalk({ row, conference, level }: EmbedTalkProps) {
  const Heading = `h${level}` as const;
  const { slug, recording, recordingState, kind, title, speakers, date } = row;
  return (
    <div className={styles.root}>
      <KindLabel kind={kind} />
      <Heading className={styles.title}>
        <a href={talkPath(slug)} target="_blank">
          {title}
        </a>
      </Heading>
      {speakers.length > 0 && (
        <p className={styles.people}>
          {speakers.map(({ name, company }) => (company ? `${name}, ${company}` : name)).join(' · ')}
        </p>
      )}
      <p className={styles.when}>
        <span>{date ? `${fullDate(date)}, ${conference}` : conference}</span>
        {recording === null ? (
          <span>{noRecordingShort(recordingState)}</span>
        ) : (
          <a href={watchHref(recording)} target="_blank" rel="noreferrer">
            Watch on {watchHost(recording)}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </a>
        )}
      </p>
    </div>
  );
}
