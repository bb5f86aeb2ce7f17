import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, siteUrl, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { calendarDate } from '#lib/wording/dates.ts';
import { zonedTime } from './clock.ts';
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
    const events = talks
      .filter((talk) => talk.date === date)
      .map((talk) => {
        const { start } = talk;
        const on = start === null ? date : calendarDate(date, start);
        return scheduleEvent(talk, zonedTime(on, start ?? '00:00', timeZone));
      });
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

/** The short name of a conference, without the hyphens that the format forbids. */
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
    // “Undetermined” in ISO 639.
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
