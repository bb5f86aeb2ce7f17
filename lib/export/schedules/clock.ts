import type { Talk } from '#lib/catalogue/schema.ts';
import { calendarDate, dayAfter } from '#lib/wording/dates.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** One formatter for each time zone, because making one takes longer than using it a thousand times. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}

/** A date and a time of day in a time zone as ISO 8601 with the offset from UTC: `2019-05-21T09:30:00+02:00`. */
export function zonedTime(date: string, time: string, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(new Date(`${date}T${time}:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  return `${date}T${time}:00${offset === '' ? '+00:00' : offset}`;
}

/** When a talk begins and ends, in ISO 8601 with the offset from UTC. */
interface Span {
  begin: string;
  /** `null` where it is not known. */
  end: string | null;
}

/** When a talk is given, or `null` if its day or its hour is not known. After midnight it is on the next date. */
export function talkSpan(
  { date, start, end }: Pick<Talk, 'date' | 'start' | 'end'>,
  timeZone: string,
): Span | null {
  if (date === null || start === null) return null;
  const on = calendarDate(date, start);
  const begin = zonedTime(on, start, timeZone);
  if (end === null || end === start) return { begin, end: null };
  return { begin, end: zonedTime(end < start ? dayAfter(on) : on, end, timeZone) };
}

/** The time from one moment to a later one as hours and minutes: `00:45`. */
export function lengthBetween(begin: string, end: string): string {
  const minutes = (Date.parse(end) - Date.parse(begin)) / 60_000;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
