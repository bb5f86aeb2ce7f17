import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, siteUrl, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { zonedTime } from './clock.ts';
import { talkUuid } from '#lib/export/talk-uuid.ts';

// The format asks for an hour, a length and a room. What no source tells is filled in thus, and the file says so.
export const ABSENCES =
  'Where the hour of a talk is not known, 00:00 for 24:00 stands for its whole day; a length of 00:00 is not known, ' +
  'and neither is a room of the name Not known.';
export const WHOLE_DAY = '24:00';

/** A talk as c3voc's schedule formats have it, in JSON and XML alike. */
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

/** A conference's talks by day and room; a talk without a date is in no schedule. */
export function scheduleDays(catalogue: Catalogue, { slug, days, timeZone }: Conference): ScheduleDay[] {
  const talks = catalogue.talks.filter(({ conference }) => conference === slug);
  return days.map((date, index) => {
    const events = talks
      .filter((talk) => talk.date === date)
      .map((talk) => scheduleEvent(talk, zonedTime(date, talk.start ?? '00:00', timeZone)));
    const names = [...new Set(events.map(({ room }) => room))];
    return {
      index: index + 1,
      date,
      start: zonedTime(date, '00:00', timeZone),
      end: zonedTime(date, '23:59', timeZone),
      rooms: names.map((name) => ({ name, events: events.filter(({ room }) => room === name) })),
    };
  });
}

/** The short name of a conference, in the letters that the format allows. */
export const acronym = ({ slug }: Conference) => slug.replaceAll('-', '_');

export const generator = { name: siteName, version: '1', url: siteUrl };

function scheduleEvent(talk: Talk, date: string): ScheduleEvent {
  return {
    id: talk.position + 1,
    guid: talkUuid(talk.videoId),
    date,
    start: talk.start ?? '00:00',
    duration: talk.start === null ? WHOLE_DAY : '00:00',
    room: talk.room ?? 'Not known',
    slug: talk.slug,
    url: permalink(talkPath(talk.slug)),
    title: talk.title,
    subtitle: formatByline(talk.speakers),
    track: talk.track ?? '',
    type: talk.kind,
    // ISO 639's word for a language that nobody has told.
    language: 'und',
    abstract: talk.abstract ?? '',
    description: talk.start === null ? 'The hour is not known.' : 'The length is not known.',
    persons: talk.speakers.map(({ name }) => name),
    links: [
      { url: watchUrl(talk.videoId), title: 'Video' },
      ...(talk.slides === null ? [] : [{ url: talk.slides, title: 'Slides' }]),
    ],
  };
}
