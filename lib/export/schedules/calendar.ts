import { calendarDate } from '#lib/wording/dates.ts';
import ical from 'ical-generator';
import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { zonedTime } from './clock.ts';
import { kindPrefix } from '#lib/wording/kinds.ts';
import { type Selection, conferenceOf, topicNames } from '#lib/export/selection.ts';

/**
 * Talks as an iCalendar file (RFC 5545 and 7986). A talk without a start time lasts the whole day; one without a date is
 * left out. The same talks always give the same bytes: an event's UID comes from its video, its time stamp from its date.
 */
export function formatCalendar(catalogue: Catalogue, { title, path, talks }: Selection): string {
  const calendar = ical({
    name: calendarText(title),
    prodId: { company: siteName, product: 'calendar', language: 'EN' },
    url: permalink(path),
    source: permalink(calendarPath(path)),
    ttl: 24 * 60 * 60,
  });
  for (const talk of talks) {
    if (talk.date !== null) calendar.createEvent(event(catalogue, talk, talk.date));
  }
  return `${calendar.toString()}\r\n`;
}

/** The path of a page's calendar; that of the home page is `/calendar.ics`. */
export const calendarPath = (path: string) => (path === '' ? '/calendar.ics' : `${path}.ics`);

function event(catalogue: Catalogue, talk: Talk, date: string) {
  const { name, city, country, timeZone } = conferenceOf(catalogue, talk);
  const categories = [kindPrefix(talk.kind), ...topicNames(catalogue, talk)]
    .map((label) => calendarText(label ?? ''))
    .filter((label) => label !== '');
  const midnight = new Date(`${date}T00:00:00Z`);
  const lines = [
    formatByline(talk.speakers),
    name,
    talk.abstract,
    `Video: ${watchUrl(talk.videoId)}`,
    `The ${talk.start === null ? 'hour' : 'length'} is not known.`,
  ];
  return {
    id: `${talk.videoId}@all-the-sessions`,
    start:
      talk.start === null
        ? midnight
        : new Date(zonedTime(calendarDate(date, talk.start), talk.start, timeZone)),
    allDay: talk.start === null,
    stamp: midnight,
    summary: calendarText(talk.title),
    description: calendarText(lines.filter((line) => line !== null && line !== '').join('\n')),
    location: calendarText([talk.room, city, country].filter((part) => part !== null).join(', ')),
    categories: categories.map((label) => ({ name: label })),
    url: permalink(talkPath(talk.slug)),
  };
}

/** Remove from a text what RFC 5545 forbids: control characters but tab and line feed, and lone surrogates. */
const calendarText = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\0-\x08\v\f\x0E-\x1F\x7F]/g, '');
