import ical from 'ical-generator';
import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { zonedTime } from './clock.ts';
import { kindPrefix } from '#lib/wording/kinds.ts';
import { type Selection, conferenceOf, topicNames } from '#lib/export/selection.ts';

/**
 * Talks as an iCalendar (RFC 5545, 7986): a talk whose hour is not known has its whole day, one without
 * a date is left out. The same talks give the same bytes: an event's identity comes from its video and its stamp from its date.
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

/** Where the calendar of a page lies; that of the home page is `/calendar.ics`. */
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
    start: talk.start === null ? midnight : new Date(zonedTime(date, talk.start, timeZone)),
    allDay: talk.start === null,
    stamp: midnight,
    summary: calendarText(talk.title),
    description: calendarText(lines.filter((line) => line !== null && line !== '').join('\n')),
    location: calendarText([talk.room, city, country].filter((part) => part !== null).join(', ')),
    categories: categories.map((label) => ({ name: label })),
    url: permalink(talkPath(talk.slug)),
  };
}

/** Text as RFC 5545 can hold it: no control characters but tab and line feed, and whole surrogate pairs. */
const calendarText = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\0-\x08\v\f\x0E-\x1F\x7F]/g, '');
