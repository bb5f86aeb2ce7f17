import type { About } from '#lib/import/imported.ts';
import type { Post } from '#lib/post/schema.ts';
import { MONTHS, WEEKDAYS } from '#lib/wording/dates.ts';
import { proposeDays } from './propose-days.ts';

/** A conference that the site has: its name in a text says its days and its zone. */
export interface SiteConference {
  name: string;
  shortName: string;
  city: string | null;
  country: string | null;
  days: readonly string[];
  /** The day that “Day 1” means, where it is not the first. */
  dayOne: string | null;
  timeZone: string;
}

/** What a text says of the conference that it is about; what it does not say is the best guess. */
export interface Proposal {
  name: string;
  shortName: string;
  city: string | null;
  country: string | null;
  days: string[];
  dayOne: string | null;
  timeZone: string;
}

/** What is known where the text says nothing. */
export interface Surroundings {
  conferences: readonly SiteConference[];
  /** The reader's own time zone, as the browser tells it. */
  timeZone: string;
  /** `2026-11-28` */
  today: string;
}

/** So much of a text is looked through for names. */
const HEAD = 20_000;

/**
 * Propose the conference of a text: one of the site's that it names, else what the text, its headings and the imported
 * file say. `dates` are those of imported rows.
 */
export function propose(
  text: string,
  post: Pick<Post, 'frontMatter' | 'days'> | null,
  { about, dates }: { about: About; dates: readonly string[] },
  around: Surroundings,
): Proposal {
  const title = post?.frontMatter?.title ?? '';
  const head = [about.name ?? '', title, ...text.slice(0, HEAD).split(/\r\n|\n|\r/)];
  const known = around.conferences.find((one) => head.some((line) => isNamed(one, line)));
  if (known) {
    const { name, shortName, city, country, days, dayOne, timeZone } = known;
    return { name, shortName, city, country, days: [...days], dayOne, timeZone };
  }
  // Of what is no report, the text is data: its words are those of titles.
  const prose = post === null ? [] : head;
  const name = about.name ?? (nameIn(prose) || title || 'My conference');
  const written = post?.frontMatter?.day ?? null;
  const year = /\b20\d\d\b/.exec(name)?.[0] ?? null;
  const { days, dayOne } = proposeDays(post?.days ?? [], {
    dates: about.days.length > 0 ? about.days : dates,
    written,
    year,
    today: around.today,
  });
  const timeZone = about.timeZone ?? zoneIn(prose, around.conferences) ?? around.timeZone;
  return { name, shortName: name, city: null, country: null, days, dayOne, timeZone };
}

/** Whether a line names a conference: its names, or its first word with its year and its city or its other words. */
function isNamed({ name, shortName, city, days }: SiteConference, line: string): boolean {
  const words = wordsOf(line);
  const [series = '', ...rest] = [...wordsOf(shortName)].filter((word) => !/^20\d\d$/.test(word));
  const year = /\b20\d\d\b/.exec(shortName)?.[0] ?? days[0]?.slice(0, 4) ?? '';
  if (line.includes(name) || line.includes(shortName)) return true;
  if (!words.has(series) || !words.has(year)) return false;
  const isThere = (all: readonly string[]) => all.length > 0 && all.every((word) => words.has(word));
  return isThere(rest) || isThere(city === null ? [] : [...wordsOf(city)]);
}

const SHORT = new Map([
  ['eu', ['europe']],
  ['na', ['north', 'america']],
]);

/** The words of a line in lower case, `EU` and `NA` written out. */
function wordsOf(line: string): Set<string> {
  const words =
    line
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.flatMap((word) => SHORT.get(word) ?? [word]));
}

const NO_NAME = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  'In',
  'On',
  'At',
  'The',
  'From',
  'My',
  'Of',
  'Copyright',
  'Since',
]);
/** A name has at most so many words before its year: Open Source Summit North America 2019. */
const MOST_WORDS = 6;

/** The first name with a year in some lines, as in “Notes from FOSDEM 2024”; empty if there is none. */
function nameIn(lines: readonly string[]): string {
  for (const line of lines) {
    for (const { 0: year, index } of line.slice(0, 500).matchAll(/\b20\d\d\b/g)) {
      const before = line.slice(0, index).split(/\s+/).filter(Boolean);
      const name: string[] = [];
      while (name.length < MOST_WORDS) {
        const word = before[before.length - 1 - name.length];
        const isPart = word !== undefined && /^(?:\p{Lu}[\p{L}\d.’'+-]*|[+&])$/u.test(word);
        if (!isPart || NO_NAME.has(word)) break;
        name.unshift(word);
      }
      while (name[0] === '+' || name[0] === '&') name.shift();
      if (name.length > 0) return [...name, year].join(' ');
    }
  }
  return '';
}

/** The time zone of a city that lines name after “in”: of a conference's, or one that zones are named after. */
function zoneIn(lines: readonly string[], conferences: readonly SiteConference[]): string | null {
  const cities = new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone) => {
      return [zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '), zone] as const;
    }),
    ...conferences.flatMap(({ city, timeZone }) => (city === null ? [] : [[city, timeZone] as const])),
  ]);
  for (const { 1: first = '', 2: second } of lines
    .join('\n')
    .matchAll(/\bin (\p{Lu}\p{L}+)(?: (\p{L}+))?/gu)) {
    const zone = cities.get(`${first} ${second ?? ''}`) ?? cities.get(first);
    if (zone !== undefined) return zone;
  }
  return null;
}
