import { memo } from 'react';
import { notesPath, topicPath } from '#lib/addresses.ts';
import { printedAddress } from '#lib/video.ts';
import { Byline } from './byline.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { KindLabel } from './kind-label.tsx';
import { type Marking, unmarked } from '#components/ui/marked.tsx';
import { RowActions } from './row-actions.tsx';
import { type Row, topicsShown } from './row.ts';
import { RowTitle } from './row-title.tsx';
import styles from './talk-row.module.css';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

interface TalkRowProps {
  row: Row;
  /** The day, in lists that are not grouped by day. */
  when?: string | undefined;
  /** An excerpt of the notes that matched. */
  quote?: string | null;
  marking?: Marking | undefined;
}

/** One talk of a list: kind, title, speakers, topics and notes, and a link to the video. */
export const TalkRow = memo(function TalkRow({ row, when, quote = null, marking = unmarked }: TalkRowProps) {
  return (
    <li className={styles.root} data-talk={row.slug}>
      {when ? (
        <div className={styles.kind}>
          <KindLabel kind={row.kind} />
          <p className={styles.when}>{when}</p>
        </div>
      ) : (
        <KindLabel kind={row.kind} />
      )}
      <div
        className={styles.body}
        data-url={row.recording === null ? undefined : printedAddress(row.recording)}
      >
        <RowTitle level={3} slug={row.slug}>
          {marking(row.title, 'title')}
        </RowTitle>
        <Byline speakers={row.speakers} marking={marking} />
        {quote && <p className={styles.quote}>In the notes: {marking(quote, 'notes')}</p>}
        <Tags row={row} marking={marking} />
      </div>
      <RowActions {...row} />
    </li>
  );
});

function Tags({ row, marking }: { row: Row; marking: Marking }) {
  const { notes, inReport } = row;
  const topics = topicsShown(row);
  if (topics.length + notes.length === 0 && !inReport) return null;
  return (
    <div className={styles.tags}>
      {inReport && <p className={styles.report}>In the trip report</p>}
      {topics.length > 0 && (
        <p className={styles.topics}>
          <VisuallyHidden>Topics: </VisuallyHidden>
          {topics.map(({ slug, name }) => (
            <a key={slug} href={topicPath(slug)}>
              {marking(name, 'topic')}
            </a>
          ))}
        </p>
      )}
      {notes.map(({ report, anchor, heading }) => (
        <p className={styles.note} key={`${report}#${anchor}`}>
          <Icon name="note" small />
          <a href={notesPath(report, anchor)}>Notes: {heading}</a>
        </p>
      ))}
    </div>
  );
}
