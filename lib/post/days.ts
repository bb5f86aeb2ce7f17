import { MONTHS, WEEKDAYS } from '#lib/wording/dates.ts';
import { inEnglish } from './calendar-words.ts';
import type { PostDay } from './schema.ts';

export type Says = NonNullable<PostDay['says']>;

/** The first three letters identify a weekday or month in every spelling. */
const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3).toLowerCase());
const SHORT_WEEKDAYS = short(WEEKDAYS);
const SHORT_MONTHS = short(MONTHS);
const MONTH_START = SHORT_MONTHS.join('|');
const ORDINALS = 'zero one two three four five six seven eight nine ten'.split(' ');
const NTH = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const WEEKDAY = /\b(sun|mon|tues|wednes|thurs|fri|satur)days?\b/;
/**
 * An abbreviated weekday such as `Tue` or `Weds`, alone or before a number or a month. `Sun Microsystems` and `Sat in`
 * do not match.
 */
const SHORT = new RegExp(
  `^(sun|mon|tues?|weds?|thu(?:rs?)?|fri|sat)\\b(?=\\.?,?\\s*(?:$|[:(–—-]|\\d|${MONTH_START}))`,
);
const DAY_N = /\bday\s*#?\s*(\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/;
const NTH_DAY =
  /\b(zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s+day\b/;
const ISO = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const MONTH = `(${MONTH_START})[a-z]*\\.?`;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}(?:,?\\s+(\\d{4}))?\\b`);
const MONTH_DAY = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?`);

/**
 * Read the day that a heading names: a date, else a weekday, else a number (`Day 2`); `null` if it names none. A date
 * without a year takes its year from `written`, the day the report was written. If that is unknown, a weekday in the
 * heading decides, and without one the month and day are returned alone.
 */
export function readDay(heading: string, written: string | null): Says | null {
  const text = plain(heading);
  const weekday = readWeekday(text);
  const date = readDate(text, written);
  if (date) return { date };
  if (weekday !== null) return { weekday };
  const monthDay = readMonthDay(text);
  if (monthDay !== null) return { monthDay };
  const ordinal = readOrdinal(text);
  return ordinal === null ? null : { ordinal };
}

/**
 * The weekday and the `MM-DD` that a heading gives. `readDay` picks one of them; both are kept because they may
 * contradict each other.
 */
export function readBoth(heading: string): PostDay['both'] {
  const text = plain(heading);
  return { weekday: readWeekday(text), monthDay: readMonthDay(text) };
}

const plain = (heading: string) => {
  const text = heading.toLowerCase().trim();
  return text.length > LONGEST ? text : inEnglish(text);
};
/** No heading that is a day is longer. */
const LONGEST = 200;

/** Whether a heading was probably meant as a day although it cannot be read as one: `Tueday`, `Day Twelvty`. */
export const looksLikeDay = (heading: string) =>
  heading.length <= LONGEST && /^\W*(?:day\s+\S+|\p{L}*day)\W*$/iu.test(heading);

function readWeekday(text: string): number | null {
  const name = (WEEKDAY.exec(text) ?? SHORT.exec(text))?.[1]?.slice(0, 3);
  return name ? SHORT_WEEKDAYS.indexOf(name) : null;
}

/** The first valid date in a text as `YYYY-MM-DD`, or `null`. `written` supplies a missing year. */
export function readDate(text: string, written: string | null): string | null {
  const iso = ISO.exec(text);
  if (iso) return isoDate(iso[1], Number(iso[2]), Number(iso[3]));
  const [, day, month, year] = dayAndMonth(text);
  if (!day || !month) return null;
  const number = SHORT_MONTHS.indexOf(month) + 1;
  if (year) return isoDate(year, number, Number(day));
  if (!written) return null;
  // A report written in January may describe events in December.
  const back = number - Number(written.slice(5, 7)) > 6 ? 1 : 0;
  return isoDate(String(Number(written.slice(0, 4)) - back), number, Number(day));
}

const dayAndMonth = (text: string) => DAY_MONTH.exec(text) ?? swap(MONTH_DAY.exec(text)) ?? [];

const swap = (match: RegExpExecArray | null) => match && [match[0], match[2], match[1], match[3]];

/** The `MM-DD` of a date in a text, with or without a year, or `null`. */
function readMonthDay(text: string): string | null {
  // 2000 is a leap year, so 29 February is valid in it.
  const date = readDate(text, '2000-12-31');
  return date ? date.slice(5) : null;
}

function readOrdinal(text: string): number | null {
  const word = DAY_N.exec(text)?.[1];
  if (word) return ORDINALS.includes(word) ? ORDINALS.indexOf(word) : Number(word);
  const nth = NTH_DAY.exec(text)?.[1];
  if (!nth) return null;
  return NTH.includes(nth) ? NTH.indexOf(nth) : Number.parseInt(nth, 10);
}

function isoDate(year: string | undefined, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
