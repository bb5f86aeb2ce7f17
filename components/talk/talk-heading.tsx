import { companyPath, dayPath, speakerPath } from '#lib/addresses.ts';
import type { TalkSpeaker } from '#lib/catalogue/schema.ts';
import { listAnd } from '#lib/wording/lists.ts';
import { longDate, monthRange, weekday } from '#lib/wording/dates.ts';
import type { RowSpeaker } from './row.ts';
import styles from './talk-heading.module.css';

interface TalkRailProps {
  date: string | null;
  /** The hours at which it began and ended, in the conference's own time. */
  start: string | null;
  end: string | null;
  /** The days of the conference, of which the months are shown where the day is not known. */
  days: readonly string[];
  /** “Room G102–103, Amsterdam” */
  where: string;
  track: { name: string; path: string } | null;
}

/** When and where a talk was given, in the rail. */
export function TalkRail({ date, start, end, days, where, track }: TalkRailProps) {
  return (
    <div className={styles.rail}>
      <p className={styles.day} data-long={date === null || undefined}>
        {date ? weekday(date) : monthRange(days)}
      </p>
      {date && (
        <p>
          <a href={dayPath(date)}>
            <time dateTime={start ? `${date}T${start}` : date}>{longDate(date)}</time>
          </a>
          {start && `, ${start}`}
          {start && end && `–${end}`}
        </p>
      )}
      <p>{where}</p>
      {!date && <p>Day not published</p>}
      {track && (
        <p>
          <a href={track.path}>{track.name}</a>
        </p>
      )}
    </div>
  );
}

/** A speaker, and which facts come from elsewhere than the report. */
interface HeadingSpeaker extends RowSpeaker, Pick<TalkSpeaker, 'fromPlaylist'> {
  /** A company that the speaker was credited with in another year, where this talk names none. */
  elsewhere: { company: string; companySlug: string | null; as: string } | undefined;
}

/** From this many on, speakers stand in columns. */
const MANY = 5;

/** A talk's title and speakers, with role and company as at the time. */
export function TalkHeading({ title, speakers }: { title: string; speakers: readonly HeadingSpeaker[] }) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {speakers.length > 0 && (
        <ul className={styles.cast} data-many={speakers.length >= MANY || undefined} aria-label="Speakers">
          {speakers.map((speaker) => (
            <Person key={speaker.slug} {...speaker} />
          ))}
        </ul>
      )}
    </header>
  );
}

function Person({ slug, name, role, company, companySlug, fromPlaylist, elsewhere }: HeadingSpeaker) {
  return (
    <li>
      <p className={styles.name}>
        <a href={speakerPath(slug)}>{name}</a>
      </p>
      {(role ?? company) && (
        <p>
          {role}
          {role && company && ', '}
          <Company name={company} slug={companySlug} />
          {fromPlaylist.length > 0 && (
            <small className={styles.origin}> ({listAnd(fromPlaylist)} from the playlist)</small>
          )}
        </p>
      )}
      {elsewhere && (
        <p>
          <Company name={elsewhere.company} slug={elsewhere.companySlug} />
          <small className={styles.origin}> as {elsewhere.as}</small>
        </p>
      )}
    </li>
  );
}

const Company = ({ name, slug }: { name: string | null; slug: string | null }) =>
  name && slug ? <a href={companyPath(slug)}>{name}</a> : name;
