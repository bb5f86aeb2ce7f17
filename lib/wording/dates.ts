// A date is a calendar day, `2019-05-21`, and no moment: it is read and written in UTC throughout.
// The names are written here: the first of the browser's own formatters takes a slow phone a tenth of a second.
/** From Sunday, as the days of a `Date` are numbered. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** Tuesday */
export const weekday = (date: string) => WEEKDAYS[weekdayNumber(date)] ?? '';
/** 2: from 0 for Sunday to 6. */
export const weekdayNumber = (date: string) => new Date(date).getUTCDay();
/** Tue */
export const shortWeekday = (date: string) => weekday(date).slice(0, 3);
/** 21 */
export const dayOf = (date: string) => Number(date.slice(8, 10));
const month = (date: string) => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
/** 21 May */
export const dayAndMonth = (date: string) => `${dayOf(date)} ${month(date)}`;
/** 21 May 2019 */
export const longDate = (date: string) => `${dayAndMonth(date)} ${yearOf(date)}`;

/** Tuesday 21 May 2019 */
export const fullDate = (date: string) => `${weekday(date)} ${longDate(date)}`;

export const yearOf = (date: string) => date.slice(0, 4);

/** 20–23 May 2019; 30 April – 2 May 2019; of no days, nothing. */
export function dateRange(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  if (first === last) return longDate(first);
  if (yearOf(first) !== yearOf(last)) return `${longDate(first)} – ${longDate(last)}`;
  if (month(first) !== month(last)) return `${dayAndMonth(first)} – ${longDate(last)}`;
  return `${dayOf(first)}–${longDate(last)}`;
}
