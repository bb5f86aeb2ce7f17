import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, siteUrl, talkPath } from '#lib/site.ts';
import { watchUrl } from '#lib/video.ts';
import { formatByline } from './byline.ts';
import { talkUuid } from './talk-uuid.ts';

// The format asks for an hour, a length and a room. No source tells them, so every talk is given the whole day in a
// room of this name, and says so.
export const WHOLE_DAY = { start: '00:00', duration: '24:00', room: 'Not known' } as const;
export const NO_TIMES = 'Neither the hour nor the room is known: 00:00 for 24:00 stands for the whole day.';

/** A talk as c3voc's schedule formats have it, in JSON and XML alike. */
export interface ScheduleEvent {
  id: number;
  guid: string;
  date: string;
  slug: string;
  url: string;
  title: string;
  track: string;
  type: string;
  abstract: string;
  persons: string[];
  links: { url: string; title: string }[];
}

export interface ScheduleDay {
  index: number;
  date: string;
  start: string;
  end: string;
  events: ScheduleEvent[];
}

/** A conference's talks day by day; a talk without a date is in no schedule. */
export function scheduleDays(catalogue: Catalogue, { slug, days, timeZone }: Conference): ScheduleDay[] {
  const talks = catalogue.talks.filter(({ conference }) => conference === slug);
  return days.map((date, index) => {
    const offset = utcOffset(date, timeZone);
    const start = `${date}T00:00:00${offset}`;
    const events = talks.filter((talk) => talk.date === date).map((talk) => scheduleEvent(talk, start));
    return { index: index + 1, date, start, end: `${date}T23:59:59${offset}`, events };
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
    slug: talk.slug,
    url: permalink(talkPath(talk.slug)),
    title: talk.title,
    track: talk.track ?? '',
    type: talk.kind,
    abstract: formatByline(talk.speakers),
    persons: talk.speakers.map(({ name }) => name),
    links: [
      { url: watchUrl(talk.videoId), title: 'Video' },
      ...(talk.slides === null ? [] : [{ url: talk.slides, title: 'Slides' }]),
    ],
  };
}

/** `+02:00` for a day in a time zone. */
function utcOffset(date: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${date}T00:00:00Z`),
  );
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  return offset === '' ? '+00:00' : offset;
}
