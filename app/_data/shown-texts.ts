import type { Catalogue } from '#lib/catalogue/schema.ts';

/** No page shows more of a title or a name. The longest of our data has 143 characters. In UTF-16 units. */
const MOST = 300;

/** A title or a name as pages show it, which files hold as it is: a page is no longer than a reader can stand. */
export const shownText = (text: string): string =>
  text.length <= MOST
    ? text
    : `${text
        .slice(0, MOST)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()}…`;

const shownOrNull = (text: string | null) => (text === null ? null : shownText(text));

const named = <T extends { name: string }>(all: readonly T[]): T[] =>
  all.map((one) => ({ ...one, name: shownText(one.name) }));

const titled = <T extends { title: string }>(all: readonly T[]): T[] =>
  all.map((one) => ({ ...one, title: shownText(one.title) }));

/** The catalogue with its titles and names as pages show them. */
export function withShownTexts(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    conferences: named(catalogue.conferences).map((conference) => ({
      ...conference,
      shortName: shownText(conference.shortName),
      city: shownOrNull(conference.city),
      country: shownOrNull(conference.country),
    })),
    talks: titled(catalogue.talks).map((talk) => ({
      ...talk,
      room: shownOrNull(talk.room),
      speakers: talk.speakers.map((speaker) => ({
        ...speaker,
        name: shownText(speaker.name),
        role: shownOrNull(speaker.role),
        company: shownOrNull(speaker.company),
      })),
    })),
    reports: titled(catalogue.reports).map((report) => ({ ...report, author: shownOrNull(report.author) })),
    people: named(catalogue.people),
    companies: named(catalogue.companies),
  };
}
