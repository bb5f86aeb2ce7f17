// A date is a calendar day, `2019-05-21`, and no moment: it is read and written in UTC throughout.
const form = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (date: string) => format.format(new Date(date));
};

/** Tuesday */
export const weekday = form({ weekday: 'long' });
/** Tue */
export const shortWeekday = form({ weekday: 'short' });
/** 21 May 2019 */
export const longDate = form({ day: 'numeric', month: 'long', year: 'numeric' });
/** 21 May */
export const dayAndMonth = form({ day: 'numeric', month: 'long' });
const month = form({ month: 'long' });

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
  return `${Number(first.slice(8))}–${longDate(last)}`;
}
