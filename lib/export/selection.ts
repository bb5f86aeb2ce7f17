import type {
  Catalogue,
  Company,
  Conference,
  Person,
  Report,
  Talk,
  Topic,
  Track,
} from '#lib/catalogue/schema.ts';
import {
  companyPath,
  conferencePath,
  dayPath,
  notesPath,
  siteName,
  speakerPath,
  talkPath,
  topicPath,
  trackPath,
} from '#lib/addresses.ts';

/** Some talks with a title, from which a feed, a calendar or a list in Markdown is made. */
export interface Selection {
  title: string;
  /** The path of the page that shows the same talks, or `''` for the home page. The paths of files are made from it. */
  path: string;
  /** In programme order. */
  talks: Talk[];
  /** What else a feed of it has news of. */
  reports?: Report[];
  conferences?: Conference[];
}

export const selectAll = (catalogue: Catalogue): Selection => ({
  title: siteName,
  path: '',
  talks: catalogue.talks,
  reports: catalogue.reports,
  conferences: catalogue.conferences,
});

export const selectTalk = (talk: Talk): Selection => ({
  title: talk.title,
  path: talkPath(talk.slug),
  talks: [talk],
});

export const selectConference = (catalogue: Catalogue, { slug, name }: Conference): Selection => ({
  title: name,
  path: conferencePath(slug),
  talks: catalogue.talks.filter((talk) => talk.conference === slug),
});

export const selectDay = (catalogue: Catalogue, date: string): Selection => ({
  title: `${siteName}: ${date}`,
  path: dayPath(date),
  talks: catalogue.talks.filter((talk) => talk.date === date),
});

export const selectSpeaker = (catalogue: Catalogue, { slug, name, talks }: Person): Selection => ({
  title: name,
  path: speakerPath(slug),
  talks: talksAt(catalogue, talks),
});

export const selectCompany = (catalogue: Catalogue, { slug, name, talks }: Company): Selection => ({
  title: name,
  path: companyPath(slug),
  talks: talksAt(catalogue, talks),
});

export const selectTopic = (catalogue: Catalogue, { slug, name, talks }: Topic): Selection => ({
  title: name,
  path: topicPath(slug),
  talks: talksAt(catalogue, talks),
});

export const selectTrack = (catalogue: Catalogue, { slug, name, talks }: Track): Selection => ({
  title: name,
  path: trackPath(slug),
  talks: talksAt(catalogue, talks),
});

const known = new WeakMap<Catalogue, Map<string, Talk>>();

/** The talks with these slugs, in this order. */
function talksAt(catalogue: Catalogue, slugs: readonly string[]): Talk[] {
  const talks = known.get(catalogue) ?? new Map(catalogue.talks.map((talk) => [talk.slug, talk]));
  known.set(catalogue, talks);
  return slugs.flatMap((slug) => talks.get(slug) ?? []);
}

/** A report, and the talks that it discusses. */
export const selectReport = (catalogue: Catalogue, report: Report): Selection => ({
  title: report.title,
  path: notesPath(report.slug),
  talks: catalogue.talks.filter((talk) => talk.notes.some((note) => note.report === report.slug)),
  reports: [report],
});

/** The conference of a talk. Throws if the catalogue does not have it, which means that it was put together wrongly. */
export function conferenceOf(catalogue: Catalogue, talk: Talk): Conference {
  const conference = catalogue.conferences.find(({ slug }) => slug === talk.conference);
  if (!conference)
    throw new Error(`Unexpected conference \`${talk.conference}\`, expected one of the catalogue`);
  return conference;
}

/** The names of a talk's topics. */
export const topicNames = (catalogue: Catalogue, talk: Talk): string[] =>
  talk.topics.map((slug) => catalogue.topics.find((topic) => topic.slug === slug)?.name ?? slug);
