import type { VFile } from 'vfile';
import { z } from 'zod';
import { readVideoUrl } from '#lib/video.ts';
import { slidesIn } from './from-pyvideo.ts';
import { htmlToText } from './html-to-text.ts';
import { type Imported, toEntry, toRow } from './imported.ts';
import { checkShape } from './json.ts';

const Link = z.looseObject({ url: z.string(), title: z.string().nullish() });
const Event = z.looseObject({
  title: z.string(),
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
const Schedule = z.looseObject({
  schedule: z.looseObject({
    conference: z.looseObject({
      days: z.array(z.looseObject({ date: z.string(), rooms: z.record(z.string(), z.array(Event)) })),
    }),
  }),
});

/** How the format says that only the day of an event is known. */
const WHOLE_DAY = '24:00';
const NO_ROOM = 'Not known';

/** Read c3voc's `schedule.json`: days, times, rooms, tracks, persons, abstracts, and links to videos and slides. */
export function fromSchedule(value: unknown, file: VFile): Imported {
  const days = checkShape(value, Schedule, file)?.schedule.conference.days ?? [];
  const rows = days.flatMap(({ date, rooms }) =>
    Object.entries(rooms).flatMap(([room, events]) => events.map((event) => eventRow(event, date, room))),
  );
  return { rows, skipped: new Map() };
}

function eventRow(event: Event, day: string, room: string) {
  const links = [...(event.links ?? []), ...(event.attachments ?? [])];
  const videos = links.flatMap(({ url }) => readVideoUrl(url)?.id ?? []);
  // After midnight it is still the same day of the schedule, but another date.
  const date = /^\d{4}-\d\d-\d\d/.exec(event.date ?? '')?.[0] ?? day;
  const start = /^(\d{1,2}):(\d\d)/.exec(event.start ?? '');
  const names = (event.persons ?? []).map((person) => person.public_name ?? person.name ?? '');
  return toRow({
    entry: toEntry(event.title, names),
    videoId: videos[0] ?? null,
    slides: slidesIn(links),
    track: event.track ?? null,
    date,
    start: start && event.duration !== WHOLE_DAY ? `${start[1]?.padStart(2, '0')}:${start[2]}` : null,
    room: room === NO_ROOM ? null : room,
    abstract: htmlToText(event.abstract ?? ''),
  });
}
