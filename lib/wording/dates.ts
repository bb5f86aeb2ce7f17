// Dates are calendar days such as `2019-05-21`, not moments, so they are read and written in UTC throughout.
// Names are listed here rather than taken from `Intl`, whose first formatter takes a slow phone a tenth of a second.

/** From Sunday, as in `Date.getUTCDay`. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** Tuesday */
export const weekday = (date: string) => WEEKDAYS[weekdayNumber(date)] ?? '';
/** From 0 for Sunday to 6 for Saturday. */
export const weekdayNumber = (date: string) => new Date(date).getUTCDay();
/** Tue */
export const shortWeekday = (date: string) => weekday(date).slice(0, 3);
/** 21 */
export const dayOf = (date: string) => Number(date.slice(8, 10));
const month = (date: string) => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
/** 21 May */
export const dayAndMonth = (date: string) => `${dayOf(date)} ${month(date)}`;
/** Tuesday 21 May */
export const weekdayAndDate = (date: string) => `${weekday(date)} ${dayAndMonth(date)}`;
/** 21 May 2019 */
export const longDate = (date: string) => `${dayAndMonth(date)} ${yearOf(date)}`;

/** Tuesday 21 May 2019 */
export const fullDate = (date: string) => `${weekday(date)} ${longDate(date)}`;

/** What begins before this hour belongs to the evening before, as programmes have it. */
export const DAWN = '05:00';

/** The date on calendars of an hour of a programme's day: after midnight it is the next one. */
export const calendarDate = (day: string, time: string): string => (time < DAWN ? dayAfter(day) : day);

/** The next day. */
export const dayAfter = (date: string) =>
  new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

export const yearOf = (date: string) => date.slice(0, 4);

/** From the first to the last of some days: 20–23 May 2019; 30 April – 2 May 2019. Empty for no days. */
export function dateRange(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  if (first === last) return longDate(first);
  if (yearOf(first) !== yearOf(last)) return `${longDate(first)} – ${longDate(last)}`;
  if (month(first) !== month(last)) return `${dayAndMonth(first)} – ${longDate(last)}`;
  return `${dayOf(first)}–${longDate(last)}`;
}

/** The months in which some days are: May 2019; October–November 2021. Empty for no days. */
export function monthRange(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const end = `${month(last)} ${yearOf(last)}`;
  if (yearOf(first) !== yearOf(last)) return `${month(first)} ${yearOf(first)} – ${end}`;
  return month(first) === month(last) ? end : `${month(first)}–${end}`;
}

/** The same in short and without the year, where that is said beside it: 20–23 May; 30 Apr – 2 May. */
export function shortDateRange(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const end = `${dayOf(last)} ${month(last).slice(0, 3)}`;
  if (first === last) return end;
  if (month(first) === month(last)) return `${dayOf(first)}–${end}`;
  return `${dayOf(first)} ${month(first).slice(0, 3)} – ${end}`;
}
