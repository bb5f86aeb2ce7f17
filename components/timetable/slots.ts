import type { Kind } from '#lib/talk/schema.ts';
import type { Row, RowSpeaker } from '#components/talk/row.ts';
import { DAWN } from '#lib/wording/dates.ts';

/** What a timetable shows of a talk. Times are of the conference's own clock, as in `09:30`. */
export interface TimetableTalk extends Pick<Row, 'recording' | 'recordingState' | 'hasSlides'> {
  slug: string;
  title: string;
  kind: Kind;
  speakers: RowSpeaker[];
  track: string | null;
  start: string | null;
  end: string | null;
  room: string | null;
}

/** Talks that begin together, or shortly one after the other. */
export interface Slot {
  /** When its first talk begins. */
  start: string;
  /** When most of its talks end, if the source tells; `null` otherwise. */
  end: string | null;
  /** When its last talk ends, at the latest. It is an estimate where the source tells no ends. */
  until: string;
  talks: TimetableTalk[];
  /** Those of its talks that are in the theatres of the exhibition, if there are others beside them. */
  floor: TimetableTalk[];
}

/** The id of the heading of a slot that begins at this time. */
export const slotAnchor = (start: string) => `t${start.replace(':', '')}`;

/** How long a slot takes in talks that begin alone, and how long a talk lasts at most if nothing says when it ends. */
const HOUR = 60;

const DAY = 24 * HOUR;

/** The last minute of a programme's day: what is later is of the next. */
const LAST = DAY + minutesUntil(DAWN) - 1;

/** Minutes since midnight; those before dawn belong to the evening before. */
const minutesOf = (time: string) => minutesUntil(time) + (time < DAWN ? DAY : 0);

function minutesUntil(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes;
}

const two = (n: number) => String(n).padStart(2, '0');

function timeOf(minutes: number): string {
  return `${two(Math.floor(minutes / HOUR) % 24)}:${two(minutes % HOUR)}`;
}

/**
 * The talks of a day in slots, in the order of the clock. Talks that begin together open a slot. One that begins alone
 * joins the slot before it if that began less than an hour ago, or if both are part of the keynotes; so the talks on the
 * show floor and a row of lightning talks make no slot each. Talks without an hour are left out.
 */
export function slotsOf(talks: readonly TimetableTalk[]): Slot[] {
  const timed = talks.filter(isTimed).toSorted(byTime);
  const parallel = new Map<string, number>();
  for (const { start, room } of timed) {
    if (!isOnFloor(room)) parallel.set(start, (parallel.get(start) ?? 0) + 1);
  }
  const groups: Timed[][] = [];
  for (const talk of timed) {
    const open = groups.at(-1);
    const alone = isOnFloor(talk.room) || parallel.get(talk.start) === 1;
    if (open && joins(talk, open, alone)) open.push(talk);
    else groups.push([talk]);
  }
  return groups.map((group, at) => toSlot(group, groups[at + 1]?.[0]));
}

type Timed = TimetableTalk & { start: string };
const isTimed = (talk: TimetableTalk): talk is Timed => talk.start !== null;

/** By hour, then by room; of talks that begin together, those on the show floor come last. */
const byTime = (a: Timed, b: Timed) =>
  minutesOf(a.start) - minutesOf(b.start) ||
  Number(isOnFloor(a.room)) - Number(isOnFloor(b.room)) ||
  compareRooms(a.room, b.room);

/** Rooms by name, their numbers by size; last what has none. */
function compareRooms(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return rooms.compare(a, b);
}
const rooms = new Intl.Collator('en', { numeric: true });

function joins(talk: Timed, slot: readonly Timed[], alone: boolean): boolean {
  const [first] = slot;
  if (!first) return false;
  if (talk.start === first.start) return true;
  if (!alone) return false;
  if (minutesOf(talk.start) - minutesOf(first.start) < HOUR) return true;
  return isKeynote(talk) && slot.every((other) => isKeynote(other) || isOnFloor(other.room));
}

export const isKeynote = ({ kind }: Pick<TimetableTalk, 'kind'>) =>
  kind === 'keynote' || kind === 'sponsored-keynote';

/** Whether a room is part of the exhibition, as far as its name says so. */
const isOnFloor = (room: string | null) =>
  room !== null && /\b(?:theat(?:er|re)|pavilion|showcase|expo|exhibit\w*|booth|kiosk)\b/i.test(room);

function toSlot(talks: readonly Timed[], next: Timed | undefined): Slot {
  const [first] = talks;
  const start = first?.start ?? '';
  const floor = talks.filter(({ room }) => isOnFloor(room));
  const apart = floor.length > 1 && floor.length < talks.length;
  const ends = talks.map((talk) => endOf(talk, next));
  return {
    start,
    end: mostFrequent(talks.map(({ end }) => end)),
    until: timeOf(Math.min(Math.max(...ends), LAST)),
    talks: apart ? talks.filter(({ room }) => !isOnFloor(room)) : [...talks],
    floor: apart ? floor : [],
  };
}

/** When a talk is over, in minutes: if no source tells, when the next slot begins, but after an hour at the latest. */
function endOf({ start, end }: Timed, next: Timed | undefined): number {
  const from = minutesOf(start);
  if (end !== null) return minutesOf(end) > from ? minutesOf(end) : minutesOf(end) + DAY;
  return Math.min(from + HOUR, next ? minutesOf(next.start) : Infinity);
}

/** The value that comes most often, the first of several; `null` for an empty list. */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, n]) => n === most)?.[0] ?? null;
}

/** The only room of some talks, if all are in one. */
export function onlyRoomOf(talks: readonly TimetableTalk[]): string | null {
  const [first] = talks;
  return first && talks.every(({ room }) => room === first.room) ? first.room : null;
}

/** “Hall 8, Room G”, of a room that its source writes `Hall 8 | Room G`. */
export const roomName = (room: string) => room.replaceAll(/\s*\|\s*/g, ', ');
