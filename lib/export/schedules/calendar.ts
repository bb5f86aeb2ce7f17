import ical, { ICalEventTransparency } from 'ical-generator';
import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, talkPath } from '#lib/addresses.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { noRecording } from '#lib/wording/recordings.ts';
import { talkStamp } from '#lib/export/dates.ts';
import { talkSpan } from './clock.ts';
import { kindPrefix } from '#lib/wording/kinds.ts';
import { type Selection, conferenceOf, topicNames } from '#lib/export/selection.ts';
import { otherLinks, recordingLinks } from '#lib/export/talk-links.ts';
import { talkId } from '#lib/export/talk-id.ts';

/**
 * Talks as an iCalendar file (RFC 5545 and 7986). A talk without a start time lasts the whole day; one without a date is
 * left out, and one that lasts the day makes nobody busy. The same data always give the same bytes: an event's UID comes from
 * its talk's video or slug, its time stamp from the day on which the talk last changed.
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
  // A type that is the default, but which some readers stumble over.
  return `${calendar.toString().replaceAll(/^URL;VALUE=URI:/gm, 'URL:')}\r\n`;
}

/** The path of a page's calendar; that of the home page is `/calendar.ics`. */
export const calendarPath = (path: string) => (path === '' ? '/calendar.ics' : `${path}.ics`);

function event(catalogue: Catalogue, talk: Talk, date: string) {
  const conference = conferenceOf(catalogue, talk);
  const { name, city, country, timeZone } = conference;
  const categories = [kindPrefix(talk.kind), ...topicNames(catalogue, talk)]
    .map((label) => calendarText(label ?? ''))
    .filter((label) => label !== '');
  const span = talkSpan(talk, timeZone);
  const midnight = new Date(`${date}T00:00:00Z`);
  const changed = talkStamp(catalogue, talk, conference);
  const stamp = new Date(`${changed}T00:00:00Z`);
  const lines = [
    formatByline(talk.speakers),
    name,
    talk.abstract,
    ...[...recordingLinks(talk), ...otherLinks(talk)].map(({ url, label }) => `${label}: ${url}`),
    talk.recordingState === null ? null : `${noRecording(talk.recordingState)}.`,
    span?.end ? null : `The ${span ? 'length' : 'hour'} is not known.`,
  ];
  return {
    id: `${talkId(talk)}@all-the-sessions`,
    start: span ? new Date(span.begin) : midnight,
    ...(span?.end ? { end: new Date(span.end) } : {}),
    allDay: span === null,
    stamp,
    lastModified: stamp,
    sequence: daysBetween(talk.added ?? changed, changed),
    transparency: span ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    summary: calendarText(talk.title),
    description: calendarText(lines.filter((line) => line !== null && line !== '').join('\n')),
    location: calendarText([talk.room, city, country].filter((part) => part !== null).join(', ')),
    categories: categories.map((label) => ({ name: label })),
    url: permalink(talkPath(talk.slug)),
  };
}

/** The number of revisions that a calendar is told: it only grows, as the first day stays and the last comes later. */
const daysBetween = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 86_400_000;

/** Remove from a text what RFC 5545 forbids: control characters but tab and line feed, and lone surrogates. */
const calendarText = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\0-\x08\v\f\x0E-\x1F\x7F]/g, '');
