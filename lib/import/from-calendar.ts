import ICAL from 'ical.js';
import type { VFile } from 'vfile';
import { readVideoUrl } from '#lib/video.ts';
import { htmlToText } from './html-to-text.ts';
import { type Imported, skip, toRow } from './imported.ts';
import { reportError } from '#lib/playlist/report.ts';

/**
 * Read an iCalendar file such as Sched's `all.ics`: the summary is the entry, the first category the track, the location
 * the room, the description the abstract. Times become those of `timeZone`. Cancelled events are counted and left out.
 * What is no calendar is reported (`calendar-syntax`).
 */
export function fromCalendar(text: string, file: VFile, timeZone: string): Imported {
  const imported: Imported = { rows: [], skipped: new Map() };
  const refuse = (detail: string): Imported => {
    const reason = `Unexpected calendar, expected it to parse: ${detail}`;
    reportError(file, { ruleId: 'calendar-syntax', reason });
    return { rows: [], skipped: new Map() };
  };
  // The parser takes an event that is cut off for a whole one.
  if (!/\bEND:VCALENDAR\s*$/i.test(text)) return refuse('it ends without `END:VCALENDAR`');
  const clock = clockOf(timeZone);
  try {
    for (const event of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
      if (textOf(event, 'status').toUpperCase() === 'CANCELLED') skip(imported, 'cancelled');
      else imported.rows.push(eventRow(event, clock));
    }
  } catch (error) {
    return refuse(
      (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200),
    );
  }
  return imported;
}

function eventRow(event: ICAL.Component, clock: Clock) {
  const description = textOf(event, 'description');
  const links = [textOf(event, 'url'), ...(description.match(/https?:\/\/[^\s"'<>]+/g) ?? [])];
  return toRow({
    entry: htmlToText(textOf(event, 'summary')).replace(/\s+/g, ' '),
    videoId: links.flatMap((url) => readVideoUrl(url)?.id ?? [])[0] ?? null,
    track: htmlToText(textOf(event, 'categories')),
    room: htmlToText(textOf(event, 'location')),
    abstract: htmlToText(description),
    ...whenOf(event.getFirstPropertyValue('dtstart'), clock),
  });
}

/** The first value of a property that is text. */
function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

/** The date and the clock time of a moment. */
type Clock = (moment: Date) => { date: string; start: string };

function clockOf(timeZone: string): Clock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return {
      date: [parts.get('year'), parts.get('month'), parts.get('day')].join('-'),
      start: `${parts.get('hour')}:${parts.get('minute')}`,
    };
  };
}

const two = (n: number) => String(n).padStart(2, '0');

/** A time without a zone, or in one that the file does not define, is the conference's own. */
function whenOf(value: unknown, clock: Clock): { date: string | null; start: string | null } {
  if (!(value instanceof ICAL.Time)) return { date: null, start: null };
  const written = {
    date: `${String(value.year).padStart(4, '0')}-${two(value.month)}-${two(value.day)}`,
    start: `${two(value.hour)}:${two(value.minute)}`,
  };
  if (value.isDate) return { ...written, start: null };
  return value.zone && value.zone.tzid !== 'floating' ? clock(value.toJSDate()) : written;
}
