import { groupBy } from '#lib/catalogue/group.ts';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import type { Conference, Report, Talk } from '#lib/catalogue/schema.ts';
import { isMixed } from '#lib/catalogue/mixed.ts';
import { withShownTexts } from './shown-texts.ts';

/** What is in `data` or the folder in `DATA`, loaded once per build worker: the files are made from it. */
export const everything = loadCatalogue(process.env['DATA']);

/** The same as pages show it: all pages are made from it. */
export const catalogue = withShownTexts(everything);

const talks = new Map(catalogue.talks.map((talk) => [talk.slug, talk]));
const topics = new Map(catalogue.topics.map((topic) => [topic.slug, topic]));
const people = new Map(catalogue.people.map((person) => [person.slug, person]));
const reports = new Map(catalogue.reports.map((report) => [report.slug, report]));

export const findTalk = (slug: string) => talks.get(slug);
/** The talk at a slug that it has or once had. */
export const findTalkAtAnySlug = (slug: string) =>
  findTalk(slug) ?? findTalk(catalogue.redirects[slug] ?? '');
export const findTopic = (slug: string) => topics.get(slug);

/** The topics of a talk that tell something of it. */
export const listedTopicsOf = (talk: Pick<Talk, 'topics'>) =>
  talk.topics.flatMap((slug) => findTopic(slug) ?? []).filter(({ unlisted }) => !unlisted);
export const findPerson = (slug: string) => people.get(slug);
export const findReport = (slug: string) => reports.get(slug);

/** Every slug that a talk has or once had: an address that was published keeps working. */
export const allTalkSlugs = [...talks.keys(), ...Object.keys(catalogue.redirects)];

/** The talks at these slugs, without those that do not exist. */
export const findTalks = (slugs: readonly string[]): Talk[] =>
  slugs.map(findTalk).filter((talk) => talk !== undefined);

const conferences = groupBy(catalogue.talks, ({ conference }) => conference);

/** Every known talk of a conference. */
export const allTalksOf = (conference: string): readonly Talk[] => conferences.get(conference) ?? [];

/** The programme of a conference: the talks that its reports list or, if they list none, all talks. */
export function talksOf(conference: string): readonly Talk[] {
  const all = allTalksOf(conference);
  return isMixed(all) ? all.filter(({ attended }) => attended) : all;
}

export const reportsOf = (conference: string): Report[] =>
  catalogue.reports.filter((report) => report.conference === conference);

export const conferenceSlugs = catalogue.conferences.map(({ slug }) => slug);

export const findConference = (slug: string): Conference | undefined =>
  catalogue.conferences.find((conference) => conference.slug === slug);

/** The conference whose programme the home page shows. */
export const featured = findConference(catalogue.site.opensWith ?? '');

/** The short names of the conferences by slug, if there is more than one to tell apart. */
export const conferenceNames: Record<string, string> | undefined =
  catalogue.conferences.length > 1
    ? Object.fromEntries(catalogue.conferences.map(({ slug, shortName }) => [slug, shortName]))
    : undefined;
