import ICAL from 'ical.js';
import type { VFile } from 'vfile';
import { readCalendarLines } from './lines.ts';
import { calendarNames } from './names.ts';
import { textOf } from './value.ts';
import { timeReader } from './times.ts';
import { htmlToText } from '#lib/import/html-to-text.ts';
import { type Imported, newImport, skip, toRow } from '#lib/import/imported.ts';
import { withoutNotice } from './notices.ts';
import { onProgrammeDays } from './programme-day.ts';
import { isTimeZone } from '#lib/import/zone.ts';
import { reportError, reportWarning } from '#lib/playlist/report.ts';
import { indexSource } from '#lib/source/source.ts';
import { readVideoUrl } from '#lib/video.ts';
import { count } from '#lib/wording/counts.ts';

/** What is known about the conference before its calendar is read. */
export interface KnownOfCalendar {
  /** `null` if the calendar is to supply it. */
  timeZone: string | null;
  days: readonly string[] | null;
}

/**
 * Read an iCalendar file such as Sched's `all.ics`: the summary becomes the entry, the first category the track, the
 * location the room, the description the abstract, and the attendees the speakers. Times are converted to the
 * conference's time zone. Cancelled events are counted and left out. Reports a text that is not a calendar
 * (`calendar-syntax`), raw line breaks in values (`calendar-line`), unknown time zones (`calendar-zone`), repeating
 * events (`calendar-repeat`) and events without a time (`calendar-time`).
 */
export function fromCalendar(text: string, file: VFile, known: KnownOfCalendar): Imported {
  const calendar = parse(text, file);
  if (!calendar) return newImport();
  const about = aboutOf(calendar);
  const imported = newImport(about);
  const events = calendar.getAllSubcomponents('vevent');
  const times = timeReader(known.timeZone ?? about.timeZone ?? 'UTC');
  const names = calendarNames(events);
  let repeating = 0;
  for (const event of events) {
    const summary = withoutNotice(htmlToText(textOf(event, 'summary')).replace(/\s+/g, ' '));
    if (textOf(event, 'status').toUpperCase() === 'CANCELLED') skip(imported, 'cancelled');
    else if (summary === '') skip(imported, 'without a title');
    else {
      if (event.hasProperty('rrule')) repeating += 1;
      imported.rows.push({
        ...eventRow(event, summary, names.of(event, summary)),
        ...times.timesOf(event),
      });
    }
  }
  imported.rows = onProgrammeDays(imported.rows, known.days);
  tellAbout(
    { ...times, repeating, timeless: imported.rows.filter(({ date }) => date === null).length },
    text,
    file,
  );
  return imported;
}

/** Parse a calendar; `null` if the text is not one. */
function parse(text: string, file: VFile): ICAL.Component | null {
  const { position } = indexSource(text);
  const refuse = (detail: string, place?: ReturnType<typeof position>) => {
    const reason = `Unexpected calendar, expected it to parse: ${detail}`;
    reportError(file, { ruleId: 'calendar-syntax', reason, place });
    return null;
  };
  // The parser accepts an event that is cut off as complete.
  if (!/\bEND:VCALENDAR\s*$/i.test(text.slice(-200))) return refuse('it ends without `END:VCALENDAR`');
  const { text: lines, broken, strange } = readCalendarLines(text);
  if (strange) {
    const { start, end } = strange;
    return refuse(
      `the line \`${text.slice(start, Math.min(end, start + 60))}\` is no property`,
      position(start, end),
    );
  }
  const [first] = broken;
  if (first) {
    const more = broken.length > 1 ? ` ${count(broken.length, 'time')}` : '';
    const reason = `Unexpected line break in a value${more}, expected it as \`\\n\`: what follows is read as the rest of the value`;
    reportWarning(file, { ruleId: 'calendar-line', reason, place: position(first.start, first.end) });
  }
  try {
    return new ICAL.Component(ICAL.parse(lines));
  } catch (error) {
    return refuse(
      (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200),
    );
  }
}

function eventRow(event: ICAL.Component, entry: string, speakers: string | null) {
  const description = textOf(event, 'description');
  const links = [textOf(event, 'url'), ...(description.match(/https?:\/\/[^\s"'<>]+/g) ?? [])];
  return toRow({
    entry,
    speakers,
    videoId: links.flatMap((url) => readVideoUrl(url)?.id ?? [])[0] ?? null,
    track: htmlToText(textOf(event, 'categories')),
    room: htmlToText(textOf(event, 'location')),
    abstract: htmlToText(description),
  });
}

/**
 * What a calendar says about its conference. Sched's calendar name is a short form for addresses; the full name is in
 * `PRODID`.
 */
function aboutOf(calendar: ICAL.Component): Imported['about'] {
  const sched = /^-\/\/Sched\.com (.+)\/\/EN$/.exec(textOf(calendar, 'prodid'))?.[1];
  const zone = textOf(calendar, 'x-wr-timezone').trim();
  const name = sched ?? (textOf(calendar, 'x-wr-calname') || textOf(calendar, 'name'));
  return { name: name.trim() || null, days: [], timeZone: isTimeZone(zone) ? zone : null, playlist: null };
}

interface Doubts {
  strangeZones: ReadonlySet<string>;
  repeating: number;
  timeless: number;
}

function tellAbout({ strangeZones, repeating, timeless }: Doubts, text: string, file: VFile): void {
  for (const zone of strangeZones) {
    const at = text.indexOf(zone);
    const reason = `Unexpected time zone \`${zone}\`, expected one such as \`Europe/Madrid\`: its times are read as the conference's own`;
    const place = at < 0 ? undefined : indexSource(text).position(at, at + zone.length);
    reportWarning(file, { ruleId: 'calendar-zone', reason, place });
  }
  if (repeating > 0) {
    const reason = `Unexpected rule by which ${count(repeating, 'event repeats', 'events repeat')}, expected each time as an event: the first time is read`;
    reportWarning(file, { ruleId: 'calendar-repeat', reason });
  }
  if (timeless > 0) {
    const reason = `Unexpected ${count(timeless, 'event')} without a time that can be read, expected \`DTSTART\` with a date`;
    reportWarning(file, { ruleId: 'calendar-time', reason });
  }
}
