import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, siteUrl, talkPath } from '#lib/addresses.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { noRecording } from '#lib/wording/recordings.ts';
import { lengthBetween, talkSpan, zonedTime } from './clock.ts';
import { otherLinks, recordingLinks } from '#lib/export/talk-links.ts';
import { talkUuid } from '#lib/export/talk-uuid.ts';

// The format requires a start time, a duration and a room. Placeholders stand for those that are not known, and the
// file explains them with this text.
export const PLACEHOLDERS =
  'Where the hour of a talk is not known, 00:00 for 24:00 stands for its whole day; a length of 00:00 is not known, ' +
  'and neither is a room of the name Not known.';
export const WHOLE_DAY = '24:00';

/** A talk as an event of c3voc's schedule formats, both JSON and XML. */
export interface ScheduleEvent {
  id: number;
  guid: string;
  date: string;
  start: string;
  duration: string;
  room: string;
  slug: string;
  url: string;
  title: string;
  subtitle: string;
  track: string;
  type: string;
  language: string;
  abstract: string;
  description: string;
  persons: string[];
  links: { url: string; title: string }[];
}

export interface ScheduleDay {
  index: number;
  date: string;
  start: string;
  end: string;
  rooms: { name: string; events: ScheduleEvent[] }[];
}

/** A conference's talks by day and room. Talks without a date are left out. */
export function scheduleDays(catalogue: Catalogue, { slug, days, timeZone }: Conference): ScheduleDay[] {
  const talks = catalogue.talks.filter(({ conference }) => conference === slug);
  return days.map((date, index) => {
    const given = talks
      .filter((talk) => talk.date === date)
      .map((talk) => ({ talk, span: talkSpan(talk, timeZone) }));
    const midnight = zonedTime(date, '00:00', timeZone);
    const events = given.map(({ talk, span }) => scheduleEvent(talk, span ?? { begin: midnight, end: null }));
    const names = [...new Set(events.map(({ room }) => room))];
    return {
      index: index + 1,
      date,
      start: midnight,
      end: latest([zonedTime(date, '23:59', timeZone), ...given.map(({ span }) => span?.end ?? span?.begin)]),
      rooms: names.map((name) => ({ name, events: events.filter(({ room }) => room === name) })),
    };
  });
}

/** The short name of a conference, without the hyphens that the format forbids. */
export const acronym = ({ slug }: Conference) => slug.replaceAll('-', '_');

export const generator = { name: siteName, version: '1', url: siteUrl };

/** The last of some moments: a programme's day goes on after midnight if a talk does. */
const latest = (moments: readonly (string | undefined)[]): string =>
  moments.filter((moment) => moment !== undefined).reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a));

function scheduleEvent(talk: Talk, { begin, end }: { begin: string; end: string | null }): ScheduleEvent {
  const unknown = talk.start === null ? 'The hour is not known.' : 'The length is not known.';
  return {
    id: talk.position + 1,
    guid: talkUuid(talk),
    date: begin,
    start: talk.start ?? '00:00',
    duration: talk.start === null ? WHOLE_DAY : end === null ? '00:00' : lengthBetween(begin, end),
    room: talk.room ?? 'Not known',
    slug: talk.slug,
    url: permalink(talkPath(talk.slug)),
    title: talk.title,
    subtitle: formatByline(talk.speakers),
    track: talk.track ?? '',
    type: talk.kind,
    language: '',
    abstract: talk.abstract ?? '',
    description: [
      ...(end === null ? [unknown] : []),
      ...(talk.recordingState === null ? [] : [`${noRecording(talk.recordingState)}.`]),
    ].join(' '),
    persons: talk.speakers.map(({ name }) => name),
    links: [...recordingLinks(talk), ...otherLinks(talk)].map(({ url, label }) => ({ url, title: label })),
  };
}
