import type { About } from '#lib/import/imported.ts';
import type { Post } from '#lib/post/schema.ts';
import { proposeConference } from '#lib/catalogue/proposal/propose.ts';
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

/** So much of a text is looked through for the names of conferences that are known. */
const HEAD = 20_000;

/** A text to propose a conference for. */
export interface Material {
  text: string;
  /** The name of the file that it came in, if it did. */
  fileName: string | null;
  /** `null` where the text is no report. */
  post: Pick<Post, 'frontMatter' | 'days' | 'sections'> | null;
  /** What an imported file says of the conference, and the dates of its rows. */
  about: About;
  dates: readonly string[];
}

/**
 * Propose the conference of a text: one of the site's that it names, else what the command line would propose
 * (`proposeConference`), with a guess for what that leaves open.
 */
export function propose({ text, fileName, post, about, dates }: Material, around: Surroundings): Proposal {
  const title = post?.frontMatter?.title ?? '';
  const head = [about.name ?? '', title, ...text.slice(0, HEAD).split(/\r\n|\n|\r/)];
  const known = around.conferences.find((one) => head.some((line) => isNamed(one, line)));
  if (known) {
    const { name, shortName, city, country, days, dayOne, timeZone } = known;
    return { name, shortName, city, country, days: [...days], dayOne, timeZone };
  }
  const said = proposeConference({
    stem: fileName?.replace(/\.\w+$/, '') ?? '',
    post,
    ...(post === null && { about: { ...about, days: about.days.length > 0 ? about.days : dates } }),
  });
  // A report without a title is called by its file, which pasted text does not have.
  const name = said.name ?? (title !== '' && text.includes(title) ? title : 'My conference');
  const days = proposeDays(post?.days ?? [], {
    dates: said.days,
    written: post?.frontMatter?.day ?? null,
    year: /\b20\d\d\b/.exec(name)?.[0] ?? null,
    today: around.today,
  });
  const { city, country, timeZone } = said;
  return { name, shortName: name, city, country, ...days, timeZone: timeZone ?? around.timeZone };
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
