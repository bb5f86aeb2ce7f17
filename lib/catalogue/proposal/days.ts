import { inEnglish } from '#lib/post/calendar-words.ts';
import { readDate } from '#lib/post/days.ts';
import type { PostDay } from '#lib/post/schema.ts';
import { dayAfter, MONTHS, weekdayNumber, yearOf } from '#lib/wording/dates.ts';
import type { Texts } from './texts.ts';

const MONTH = `(${MONTHS.map((name) => name.slice(0, 3)).join('|')})[a-z]*\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TO =
  '\\.?\\s*(?:[-–—]|to|until|till|through|bis(?:\\s+zum)?|au|al|à|a|tot(?:\\s+en\\s+met)?)\\s*(?:the\\s+)?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?';
const YEAR = '(?:,?\\s+(\\d{4}))?';
/** `20–23 May 2019`, `30 April – 2 May 2019` */
const DAYS_MONTH = new RegExp(
  `(?<!\\d)${DAY}(?:\\s+(?:of\\s+)?${MONTH}${YEAR})?${TO}${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}(?!\\d)`,
  'gi',
);
/** `May 20–23, 2019`, `April 30 – May 2, 2019` */
const MONTH_DAYS = new RegExp(
  `\\b${MONTH}\\s+${DAY}${YEAR}${TO}${WEEKDAY}(?:${MONTH}\\s+)?${DAY}${YEAR}(?!\\d)`,
  'gi',
);
/** `19.–22.3.2024`, `30.04. bis 02.05.2019`: with dots, the day comes first. */
const DOTTED_DAYS = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:\\.(\\d{1,2}))?(?:\\.(\\d{4}))?${TO}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)`,
  'gi',
);
const ISO_DAYS = /(\d{4}-\d\d-\d\d)\s*(?:\.\.|-|–|—|\/|to|until)\s*(\d{4}-\d\d-\d\d)/g;

/** A conference is no longer, in days. */
const LONGEST = 12;

interface Years {
  /** The day on which the report was written. */
  written: string | null;
  /** The year in the conference's name. */
  year: string | null;
}

/**
 * Find the days of a conference: those that the text gives as a range, else those of its headings, else, where the
 * headings are weekdays, the last such days before the report was written; that is inferred.
 */
export function readDays(
  headings: readonly Pick<PostDay, 'says' | 'both'>[],
  { titles, prose }: Texts,
  years: Years,
): { days: string[]; isInferred: boolean } {
  const says = headings.flatMap(({ says }) => says ?? []);
  const year = years.year ?? (years.written && yearOf(years.written));
  const dates = says.flatMap((one) => {
    if ('date' in one) return [one.date];
    return 'monthDay' in one && year ? [`${year}-${one.monthDay}`] : [];
  });
  const weekdays = says.flatMap((one) => ('weekday' in one ? [one.weekday] : []));
  const ordinals = says.flatMap((one) => ('ordinal' in one ? [one.ordinal] : []));
  const fits = (days: readonly string[]) =>
    dates.every((date) => days.includes(date)) &&
    weekdays.every((weekday) => days.some((day) => weekdayNumber(day) === weekday)) &&
    days.length >= Math.max(0, ...ordinals);
  const said = [...titles, ...prose].flatMap((text) => rangesIn(text, year)).find(fits);
  if (said) return { days: said, isInferred: false };
  const [first, last] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  if (first && last) {
    const days = between(first, last);
    return { days: days.length > 0 ? days : [...new Set(dates)].toSorted(), isInferred: false };
  }
  const days = years.written ? weekBefore(weekdays, years.written) : [];
  return { days, isInferred: days.length > 0 };
}

/** The ranges of days in a text. `year` is that of ranges which give none. */
function rangesIn(given: string, year: string | null): string[][] {
  const text = inEnglish(given.toLowerCase());
  const iso = [...text.matchAll(ISO_DAYS)].map(({ index, 1: from, 2: to }) => ({ index, from, to }));
  const spelt = [...text.matchAll(DAYS_MONTH)].map(
    ({ index, 1: day, 2: month, 3: own, 4: lastDay, 5: last, 6: common }) => ({
      index,
      from: dateOf(day, month ?? last, own ?? common ?? year),
      to: dateOf(lastDay, last, common ?? own ?? year),
    }),
  );
  const american = [...text.matchAll(MONTH_DAYS)].map(
    ({ index, 1: month, 2: day, 3: own, 4: last, 5: lastDay, 6: common }) => ({
      index,
      from: dateOf(day, month, own ?? common ?? year),
      to: dateOf(lastDay, last ?? month, common ?? own ?? year),
    }),
  );
  const dotted = [...text.matchAll(DOTTED_DAYS)].map(
    ({ index, 1: day, 2: month, 3: own, 4: lastDay = '', 5: last = '', 6: common = '' }) => ({
      index,
      from: numericDate(day, month ?? last, own ?? common),
      to: numericDate(lastDay, last, common),
    }),
  );
  return [...iso, ...spelt, ...american, ...dotted]
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ from, to }) => {
      const days = from && to ? between(from, to) : [];
      return days.length > 0 ? [days] : [];
    });
}

const dateOf = (day = '', month = '', year: string | null) =>
  year ? readDate(`${day} ${month.toLowerCase()} ${year}`, null) : null;

const numericDate = (day = '', month = '', year = '') =>
  readDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'), null);

/** Every day from the first to the last; empty if that is no conference. */
function between(first: string, last: string): string[] {
  if (readDate(first, null) === null || readDate(last, null) === null) return [];
  const days = [first];
  while (days.length <= LONGEST) {
    const day = days.at(-1) ?? last;
    if (day >= last) return day === last ? days : [];
    days.push(dayAfter(day));
  }
  return [];
}

/** The days of some weekdays, in the order of the headings, of which the last is as late as the report allows. */
function weekBefore(weekdays: readonly number[], written: string): string[] {
  const days: string[] = [];
  let day = written;
  for (const weekday of weekdays.toReversed()) {
    day = before(day, weekday);
    days.push(day);
  }
  const [first, last] = [days.at(-1), days[0]];
  return first && last ? between(first, last) : [];
}

/** The last date up to another that falls on a weekday. */
function before(date: string, weekday: number): string {
  const back = (weekdayNumber(date) - weekday + 7) % 7;
  return new Date(Date.parse(date) - back * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
