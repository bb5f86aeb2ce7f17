import { companyPath, speakerPath } from '#lib/addresses.ts';
import type { TalkSpeaker } from '#lib/catalogue/schema.ts';
import { listAnd } from '#lib/wording/lists.ts';
import { longDate, weekday } from '#lib/wording/dates.ts';
import type { RowSpeaker } from './row.ts';
import styles from './talk-heading.module.css';

interface TalkRailProps {
  date: string | null;
  /** The hour at which it began, in the conference's own time. */
  start: string | null;
  room: string | null;
  /** “7 of 15 that day” */
  place: string;
}

/** When a talk was given, in the rail. */
export function TalkRail({ date, start, room, place }: TalkRailProps) {
  return (
    <div className={styles.rail}>
      <p className={styles.day}>{date ? weekday(date) : 'Undated'}</p>
      {date && (
        <p>
          <time dateTime={start ? `${date}T${start}` : date}>
            {longDate(date)}
            {start && `, ${start}`}
          </time>
        </p>
      )}
      {room && <p className={styles.place}>{room}</p>}
      <p className={styles.place}>{place}</p>
    </div>
  );
}

/** A speaker, and which facts come from the playlist rather than a report. */
type HeadingSpeaker = RowSpeaker & Pick<TalkSpeaker, 'fromPlaylist'>;

/** A talk's title and speakers, with role and company as at the time. */
export function TalkHeading({ title, speakers }: { title: string; speakers: readonly HeadingSpeaker[] }) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {speakers.length > 0 && (
        <ul className={styles.cast} aria-label="Speakers">
          {speakers.map((speaker) => (
            <Person key={speaker.slug} {...speaker} />
          ))}
        </ul>
      )}
    </header>
  );
}

function Person({ slug, name, role, company, companySlug, fromPlaylist }: HeadingSpeaker) {
  return (
    <li>
      <p className={styles.name}>
        <a href={speakerPath(slug)}>{name}</a>
      </p>
      {(role ?? company) && (
        <p>
          {role}
          {role && company && ', '}
          {company && companySlug ? <a href={companyPath(companySlug)}>{company}</a> : company}
          {fromPlaylist.length > 0 && (
            <small className={styles.origin}> ({listAnd(fromPlaylist)} from the playlist)</small>
          )}
        </p>
      )}
    </li>
  );
}
