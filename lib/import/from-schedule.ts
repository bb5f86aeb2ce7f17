import type { VFile } from 'vfile';
import { z } from 'zod';
import { withKind } from './with-kind.ts';
import { slidesIn } from './from-pyvideo.ts';
import { htmlToText } from './html-to-text.ts';
import { daysBetween, type Imported, newImport, toRow } from './imported.ts';
import { checkShape } from './json.ts';
import { creditedCell, speakersCell } from './named-speakers.ts';
import { isTimeZone } from './zone.ts';
import { recordedAt } from './recorded.ts';

const Link = z.looseObject({ url: z.string(), title: z.string().nullish() });
const Event = z.looseObject({
  title: z.string(),
  subtitle: z.string().nullish(),
  type: z.string().nullish(),
  date: z.string().nullish(),
  start: z.string().nullish(),
  duration: z.string().nullish(),
  track: z.string().nullish(),
  abstract: z.string().nullish(),
  persons: z
    .array(z.looseObject({ name: z.string().nullish(), public_name: z.string().nullish() }))
    .nullish(),
  links: z.array(Link).nullish(),
  attachments: z.array(Link).nullish(),
});
type Event = z.infer<typeof Event>;
const Rooms = z.union([z.record(z.string(), z.array(Event)), z.array(z.never()).transform(() => ({}))]);
const Schedule = z.looseObject({
  schedule: z.looseObject({
    conference: z.looseObject({
      title: z.string().nullish(),
      start: z.string().nullish(),
      end: z.string().nullish(),
      time_zone_name: z.string().nullish(),
      days: z.array(z.looseObject({ date: z.string(), rooms: Rooms })),
    }),
  }),
});
type Conference = z.infer<typeof Schedule>['schedule']['conference'];

/** The format's start time for an event of which only the day is known. */
const WHOLE_DAY = '24:00';
const NO_ROOM = 'Not known';

/** Read c3voc's `schedule.json`: days, times, rooms, tracks, persons, abstracts, and links to videos and slides. */
export function fromSchedule(value: unknown, file: VFile): Imported {
  const conference = checkShape(value, Schedule, file)?.schedule.conference;
  if (!conference) return newImport();
  const events = conference.days.flatMap(({ date, rooms }) =>
    Object.entries(rooms).flatMap(([room, all]) => all.map((event) => ({ event, date, room }))),
  );
  const isUsed = events.some(({ event }) => (event.persons ?? []).length > 0);
  const imported = newImport(aboutOf(conference));
  imported.rows = events.map(({ event, date, room }) => eventRow(event, { date, room, isUsed }));
  return imported;
}

function aboutOf({ title, start, end, time_zone_name: zone, days }: Conference): Partial<Imported['about']> {
  const own = [...new Set(days.flatMap(({ date }) => dateIn(date) ?? []))].toSorted();
  const [first, last] = [dateIn(start), dateIn(end)];
  return {
    name: title?.trim() || null,
    days: own.length > 0 ? own : first && last ? daysBetween(first, last) : [],
    timeZone: zone && isTimeZone(zone) ? zone : null,
  };
}

const dateIn = (text: string | null | undefined) => /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0] ?? null;

function eventRow(event: Event, { date, room, isUsed }: { date: string; room: string; isUsed: boolean }) {
  const links = [...(event.links ?? []), ...(event.attachments ?? [])];
  const names = (event.persons ?? []).map((person) => person.public_name ?? person.name ?? '');
  const start = event.duration === WHOLE_DAY ? null : clockTime(event.start);
  return toRow({
    entry: withKind(event.title, event.type ?? ''),
    speakers: creditedCell(names, event.subtitle ?? '') ?? speakersCell(names, { isUsed }),
    ...recordedAt(links.map(({ url }) => url)),
    slides: slidesIn(links),
    track: event.track ?? null,
    // The programme day is preferred: an event after midnight has the next day as its own `date`.
    date: dateIn(date) ?? dateIn(event.date),
    start,
    end: start && endOf(start, event.duration ?? ''),
    room: room === NO_ROOM ? null : room,
    abstract: htmlToText(event.abstract ?? ''),
  });
}

function clockTime(text: string | null | undefined): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2}):([0-5]\d)/.exec(text ?? '') ?? [];
  return hour !== '' && Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute}` : null;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The end of an event, or `null` if its duration is zero, a day or longer, and so not that of a talk. */
function endOf(start: string, duration: string): string | null {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(duration) ?? [];
  const length = Number(hours) * 60 + Number(minutes);
  if (!(length > 0 && length < 24 * 60)) return null;
  const end = (Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + length) % (24 * 60);
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}
