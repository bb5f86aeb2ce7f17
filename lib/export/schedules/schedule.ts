import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, siteUrl, talkPath } from '#lib/addresses.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { noRecording } from '#lib/wording/recordings.ts';
import { latestDay, talkStamp } from '#lib/export/dates.ts';
import { lengthBetween, talkSpan, zonedTime } from './clock.ts';
import { otherLinks, recordingLinks } from '#lib/export/talk-links.ts';
import { talkUuid } from '#lib/export/talk-uuid.ts';

/** The unit in which programmes of the format count; some apps round to it. */
export const TIMESLOT = '00:05';

/**
 * What a talk lasts at most if no source says how long it is. The format requires a length, and apps neither show nor
 * announce a talk of none. It is shorter if the next one in its room begins earlier.
 */
const ASSUMED_MINUTES = 30;

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

/** A talk that has its place in a timetable. */
interface Slot {
  talk: Talk;
  room: string;
  start: string;
  begin: string;
  /** `null` where no source tells. */
  end: string | null;
}

/** Whether a talk has its place in a timetable: its day, hour and room are known. */
export const isScheduled = ({ date, start, room }: Pick<Talk, 'date' | 'start' | 'room'>) =>
  date !== null && start !== null && room !== null;

/** A conference's timetable by day and room. A talk without day, hour or room has no place in it. */
export function scheduleDays(catalogue: Catalogue, conference: Conference): ScheduleDay[] {
  const { slug, days, timeZone } = conference;
  const talks = catalogue.talks.filter((talk) => talk.conference === slug && isScheduled(talk));
  return days.map((date, index) => {
    const slots = talks
      .filter((talk) => talk.date === date)
      .flatMap((talk) => slotOf(talk, timeZone))
      .toSorted((a, b) => Date.parse(a.begin) - Date.parse(b.begin));
    const rooms = new Map<string, Slot[]>();
    for (const slot of slots) {
      const inRoom = rooms.get(slot.room);
      if (inRoom) inRoom.push(slot);
      else rooms.set(slot.room, [slot]);
    }
    return {
      index: index + 1,
      date,
      start: zonedTime(date, '00:00', timeZone),
      end: latest([zonedTime(date, '23:59', timeZone), ...slots.map(({ begin, end }) => end ?? begin)]),
      rooms: Array.from(rooms, ([name, inRoom]) => ({ name, events: eventsOf(inRoom, conference) })),
    };
  });
}

function slotOf(talk: Talk, timeZone: string): Slot[] {
  const span = talkSpan(talk, timeZone);
  const { room, start } = talk;
  return span === null || room === null || start === null ? [] : [{ talk, room, start, ...span }];
}

/** The events of one room on one day. `slots` are sorted; each is told when the next one begins, from the last on. */
function eventsOf(slots: readonly Slot[], conference: Conference): ScheduleEvent[] {
  let begin: string | null = null;
  let next: string | null = null;
  return slots
    .toReversed()
    .map((slot) => {
      if (slot.begin !== begin) [begin, next] = [slot.begin, begin];
      return scheduleEvent(slot, next, conference);
    })
    .toReversed();
}

/** The short name of a conference, of the letters that the formats allow, and of as many as they want. */
export const acronym = ({ slug }: Pick<Conference, 'slug'>) => slug.replaceAll('-', '_').padEnd(4, '_');

export const generator = { name: siteName, version: '2', url: siteUrl };

/** The version of a timetable, which apps show as “updated to”: the day on which the last of its talks changed. */
export function scheduleVersion(catalogue: Catalogue, conference: Conference): string {
  const talks = catalogue.talks.filter((talk) => talk.conference === conference.slug);
  const changed = latestDay(talks.map((talk) => talkStamp(catalogue, talk, conference)));
  return changed ?? conference.days[0] ?? '';
}

/** The last of some moments: a programme's day goes on after midnight if a talk does. */
const latest = (moments: readonly string[]): string =>
  moments.reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a));

/** A number for an event, as lasting as its GUID: apps keep stars and alarms by it. It fits 31 bits, and is not 0. */
const numberOf = (guid: string) => Number.parseInt(guid.slice(0, 8), 16) & 0x7fffffff || 1;

function scheduleEvent(slot: Slot, next: string | null, conference: Conference): ScheduleEvent {
  const { talk, room, start, begin, end } = slot;
  const guid = talkUuid(talk);
  return {
    id: numberOf(guid),
    guid,
    date: begin,
    start,
    duration: end === null ? assumedLength(begin, next) : lengthBetween(begin, end),
    room,
    slug: `${acronym(conference)}-${talk.slug}`,
    url: permalink(talkPath(talk.slug)),
    title: talk.title,
    subtitle: formatByline(talk.speakers),
    track: talk.track ?? '',
    type: talk.kind,
    language: '',
    abstract: talk.abstract ?? '',
    description: [
      ...(end === null ? ['The length is not known.'] : []),
      ...(talk.recordingState === null ? [] : [`${noRecording(talk.recordingState)}.`]),
    ].join(' '),
    persons: talk.speakers.map(({ name }) => name),
    links: [...recordingLinks(talk), ...otherLinks(talk)].map(({ url, label }) => ({ url, title: label })),
  };
}

function assumedLength(begin: string, next: string | null): string {
  const most = new Date(Date.parse(begin) + ASSUMED_MINUTES * 60_000).toISOString();
  return lengthBetween(begin, next !== null && Date.parse(next) < Date.parse(most) ? next : most);
}
