import { daysBetween } from '#lib/import/imported.ts';
import type { PostDay } from '#lib/post/schema.ts';
import { weekdayNumber } from '#lib/wording/dates.ts';

interface Known {
  /** The dates that an imported file gives. */
  dates: readonly string[];
  /** The day on which the report was written. */
  written: string | null;
  /** The year in the conference's name. */
  year: string | null;
  today: string;
}

/** No conference lasts longer; dates further apart are listed as they are. */
const LONGEST = 14;

/**
 * Propose the days of a conference from what the headings of a report say: dates as they are, weekdays as those next to
 * the dates or the last before the report was written, numbers counted on. There is at least one day.
 */
export function proposeDays(
  headings: readonly Pick<PostDay, 'says' | 'both'>[],
  known: Known,
): { days: string[]; dayOne: string | null } {
  const { dates, written, year, today } = known;
  const end = lastDay(known);
  const said = headings.flatMap(({ says }) => says ?? []);
  const inYear = year ?? (written ?? today).slice(0, 4);
  const dated = headings.flatMap(({ says, both }) => {
    if (says && 'date' in says) return [says.date];
    return both.monthDay === null ? [] : [`${inYear}-${both.monthDay}`];
  });
  const sure = sorted([...dates, ...dated].filter(isDay));
  const weekdays = [...new Set(said.flatMap((says) => ('weekday' in says ? [says.weekday] : [])))];
  const near = sure.length > 0 ? besides(sure, weekdays) : endingWith(weekdays, end);
  const all = sorted([...sure, ...near]);
  const numbers = said.flatMap((says) => ('ordinal' in says ? [says.ordinal] : []));
  const count = numbers.length > 0 ? Math.min(LONGEST, Math.max(...numbers)) : 0;
  const before = numbers.some((number) => number < 1) ? 1 : 0;
  const start = all[0] ?? after(end, 1 - Math.max(1, count) - before);
  const numbered = count + before > 0 ? daysBetween(start, after(start, count + before - 1)) : [];
  const listed = sorted([...all, ...numbered, ...(all.length + numbered.length > 0 ? [] : [start])]);
  const between = daysBetween(listed[0] ?? start, listed.at(-1) ?? start);
  const days = between.length > 0 && between.length <= LONGEST ? between : listed;
  return { days, dayOne: before > 0 ? (days[before] ?? null) : null };
}

/** The day up to which weekdays are counted: that of writing or, where that is not of the conference's year, that year's last. */
function lastDay({ written, year, today }: Known): string {
  if (written !== null && (year === null || written.startsWith(year))) return written;
  return year === null || today.startsWith(year) ? today : `${year}-12-31`;
}

/** The weekdays as days next to some that are known. */
const besides = (days: readonly string[], weekdays: readonly number[]): string[] =>
  weekdays
    .filter((weekday) => !days.some((day) => weekdayNumber(day) === weekday))
    .flatMap((weekday) => {
      const [first = '', end = ''] = [days[0], days.at(-1)];
      const later = [1, 2, 3, 4, 5, 6].map((step) => after(end, step));
      const earlier = [1, 2, 3, 4, 5, 6].map((step) => after(first, -step));
      const nearest = later.flatMap((day, at) => [day, earlier[at] ?? day]);
      return nearest.find((day) => weekdayNumber(day) === weekday) ?? [];
    });

/** The weekdays, in this order, as the last days up to one. */
function endingWith(weekdays: readonly number[], end: string): string[] {
  const days: string[] = [];
  let from = end;
  for (const weekday of weekdays.toReversed()) {
    while (weekdayNumber(from) !== weekday) from = after(from, -1);
    days.unshift(from);
    from = after(from, -1);
  }
  return days;
}

const DAY = 24 * 60 * 60 * 1000;
const after = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const isDay = (text: string) => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

const sorted = (days: readonly string[]) => [...new Set(days)].toSorted();
