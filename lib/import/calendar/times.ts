import ICAL from 'ical.js';
import { valueOf } from './value.ts';
import { type Clock, clockOf, isTimeZone, momentOf } from '#lib/import/zone.ts';

/** When an event takes place, in the conference's own time. */
export interface EventTimes {
  date: string | null;
  start: string | null;
  end: string | null;
}

/**
 * Reads the times of a calendar's events. `strangeZones` collects unknown zone names, each with a property that uses
 * it.
 */
export interface TimeReader {
  timesOf: (event: ICAL.Component) => EventTimes;
  strangeZones: Set<string>;
}

const DAY = 24 * 60 * 60 * 1000;
const NOTHING: EventTimes = { date: null, start: null, end: null };

/**
 * Make a reader that converts times to `timeZone`. A time without a zone, or in an unknown one, is taken as local time.
 */
export function timeReader(timeZone: string): TimeReader {
  const clock = clockOf(timeZone);
  const zones = new Map<string, Clock | null>();
  const strangeZones = new Set<string>();

  const zoneNamed = (name: string) => {
    const known = zones.get(name);
    if (known !== undefined) return known;
    const found = isTimeZone(name) ? clockOf(name) : null;
    if (!found) strangeZones.add(name);
    zones.set(name, found);
    return found;
  };
  const momentIn = (event: ICAL.Component, property: string): Date | null => {
    const time = valueOf(event, property);
    if (!(time instanceof ICAL.Time) || time.isDate || !isSound(time)) return null;
    if (time.zone && time.zone.tzid !== 'floating') return time.toJSDate();
    // The property names a zone that the file does not define, so look it up among the well-known ones.
    const name: unknown = event.getFirstProperty(property)?.getParameter('tzid');
    const named = typeof name === 'string' ? zoneNamed(name) : null;
    return momentOf(written(time), named ?? clock);
  };
  const timesOf = (event: ICAL.Component): EventTimes => {
    const start = valueOf(event, 'dtstart');
    if (!(start instanceof ICAL.Time) || !isSound(start)) return NOTHING;
    const from = momentIn(event, 'dtstart');
    if (!from || Number.isNaN(from.getTime())) return { ...NOTHING, date: written(start).date };
    const to = momentIn(event, 'dtend') ?? afterDuration(event, from);
    const local = clock(from);
    const length = to ? to.getTime() - from.getTime() : 0;
    // An event from midnight to midnight lasts all day and has no start time.
    if (local.time === '00:00' && length > 0 && length % DAY === 0) return { ...NOTHING, date: local.date };
    const end = to && length > 0 && length < DAY ? clock(to).time : null;
    return { date: local.date, start: local.time, end };
  };
  return { timesOf, strangeZones };
}

function afterDuration(event: ICAL.Component, from: Date): Date | null {
  const duration = valueOf(event, 'duration');
  return duration instanceof ICAL.Duration ? new Date(from.getTime() + duration.toSeconds() * 1000) : null;
}

/** Whether a time consists of numbers: the parser accepts any text. */
const isSound = (time: ICAL.Time) => {
  const { date, time: clock } = written(time);
  return !Number.isNaN(Date.parse(`${date}T${clock}:00Z`));
};

const two = (n: number) => String(n).padStart(2, '0');

const written = ({ year, month, day, hour, minute }: ICAL.Time) => ({
  date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
  time: `${two(hour)}:${two(minute)}`,
});
