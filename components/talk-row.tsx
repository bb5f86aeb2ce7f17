import { notesPath, talkPath, topicPath } from '#lib/site.ts';
import { shortUrl, watchUrl } from '#lib/video.ts';
import { Byline } from './byline.tsx';
import { Icon } from './icon.tsx';
import { KindLabel } from './kind-label.tsx';
import type { Row } from './row.ts';
import styles from './talk-row.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** One talk of a list: kind, title, people, topics and notes, and the way to the video. */
export function TalkRow({ row, level = 3 }: { row: Row; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <li className={styles.root}>
      <KindLabel kind={row.kind} />
      <div className={styles.body} data-url={shortUrl(row.videoId)}>
        <Heading className={styles.title}>
          <a href={talkPath(row.slug)}>{row.title}</a>
        </Heading>
        <Byline speakers={row.speakers} />
        <Tags row={row} />
      </div>
      <a
        className={styles.watch}
        href={watchUrl(row.videoId)}
        rel="noreferrer"
        aria-label={`Watch ${row.title} on YouTube`}
      >
        <Icon name="watch" />
        <span className={styles.label}>Watch</span>
      </a>
    </li>
  );
}

function Tags({ row: { topics, notes } }: { row: Row }) {
  if (topics.length + notes.length === 0) return null;
  return (
    <div className={styles.tags}>
      {topics.length > 0 && (
        <p className={styles.topics}>
          <VisuallyHidden>Topics: </VisuallyHidden>
          {topics.map(({ slug, name }) => (
            <a key={slug} href={topicPath(slug)}>
              {name}
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
