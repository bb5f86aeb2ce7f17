import { groupBy } from '#lib/catalogue/group.ts';
import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import type { Facet } from '#lib/search/facets.ts';
import { yearOf } from '#lib/search/of-catalogue.ts';
import { emptyQuery, formatQuery } from '#lib/search/query.ts';
import { topicPath } from '#lib/addresses.ts';
import { seriesOf } from './conferences.ts';

/** Sessions of one year. */
export interface YearFigures {
  year: string;
  sessions: number;
  /** How many of them have a recording. */
  recorded: number;
  /** Their share of all sessions of the year, from 0 to 1; `null` where there is nothing to compare them with. */
  share: number | null;
  places: { name: string; sessions: number }[];
  /** The address at which they are listed; `null` where there are none. */
  href: string | null;
}

/** A topic's share of all sessions, from 0 to 1, in the first years and in the last. */
export interface Change {
  name: string;
  href: string;
  before: number;
  after: number;
  /** From before to after; below 0 where it fell. */
  change: number;
}

/** A catalogue's sessions by year. */
export function overYears({ conferences, talks, topics }: Catalogue) {
  const bySlug = new Map(conferences.map((conference) => [conference.slug, conference]));
  const yearOfTalk = ({ conference }: Talk) => yearOf(bySlug.get(conference));
  const all = groupBy(talks, yearOfTalk);
  /** Newest first. */
  const years = [...all.keys()];

  /** Sessions, newest year first, with a line for every year in which a conference was held. `filter` is what they have in common. */
  function figuresOf(some: readonly Talk[], filter?: { facet: Facet; slug: string }): YearFigures[] {
    const own = groupBy(some, yearOfTalk);
    return years.map((year) => {
      const group = own.get(year) ?? [];
      const comparable = comparableTo(all.get(year) ?? [], filter?.facet);
      return {
        year,
        sessions: group.length,
        recorded: group.filter(({ recordings }) => recordings.length > 0).length,
        share: comparable === 0 ? null : group.length / comparable,
        places: placesOf(group),
        href: group.length === 0 ? null : linkTo(year, filter),
      };
    });
  }

  /** The places of some sessions in the order in which conferences were held. */
  const placesOf = (some: readonly Talk[]) =>
    [...groupBy(some, ({ conference }) => conference)]
      .map(([slug, group]) => ({ name: placeOf(bySlug.get(slug)), sessions: group.length }))
      .toReversed();

  /** The topics whose share rose or fell from the first years to the last, up to three each; those that changed most come first. */
  function changes() {
    const several = Math.min(3, Math.floor(years.length / 2));
    const [last, first] = [years.slice(0, several), years.slice(years.length - several)];
    const [ofFirst, ofLast] = [countIn(all, first), countIn(all, last)];
    const byTopic = talksByTopic(talks);
    const changed: Change[] = topics
      .filter(({ unlisted }) => !unlisted)
      .map(({ slug, name }) => {
        const own = groupBy(byTopic.get(slug) ?? [], yearOfTalk);
        const before = countIn(own, first) / (ofFirst || 1);
        const after = countIn(own, last) / (ofLast || 1);
        return { name, href: topicPath(slug), before, after, change: after - before };
      });
    const sorted = changed.toSorted((a, b) => b.change - a.change || a.name.localeCompare(b.name));
    return {
      first: spanOf(first, '–'),
      last: spanOf(last, '–'),
      risen: sorted.filter(({ change }) => change > 0),
      fallen: sorted.filter(({ change }) => change < 0).toReversed(),
    };
  }
  return { years, figuresOf, changes };
}

/**
 * How many sessions of a year those of one subject are a share of. A track is compared with the sessions whose track is
 * known, and with none where that is so for fewer than half of them.
 */
function comparableTo(talks: readonly Talk[], facet: Facet | undefined): number {
  if (facet !== 'tracks') return talks.length;
  const tracked = talks.filter(({ track }) => track !== null).length;
  return tracked < talks.length / 2 ? 0 : tracked;
}

/** All sessions of a year, or those that have something in common, among the sessions of all conferences. */
const linkTo = (year: string, filter?: { facet: Facet; slug: string }) =>
  `/${formatQuery({ ...emptyQuery, years: [year], ...(filter && { [filter.facet]: [filter.slug] }), scope: 'all' })}`;

/** The city of a conference; of one held online its name without the year. */
export const placeOf = (conference: Conference | undefined) =>
  conference ? (conference.city ?? `${seriesOf(conference.shortName)} online`) : '';

/** Those of some people, companies or tracks that have most sessions, `first` at most. */
export const mostSessions = (
  things: readonly { slug: string; name: string; talks: readonly string[] }[],
  first: number,
  pathOf: (slug: string) => string,
) =>
  things
    .toSorted((a, b) => b.talks.length - a.talks.length || a.name.localeCompare(b.name))
    .slice(0, first)
    .map(({ slug, name, talks }) => ({ name, href: pathOf(slug), sessions: talks.length, listed: 0 }));

/** How many talks there are in some years. */
const countIn = (byYear: ReadonlyMap<string, readonly Talk[]>, years: readonly string[]) =>
  years.reduce((sum, year) => sum + (byYear.get(year)?.length ?? 0), 0);

function talksByTopic(talks: readonly Talk[]): Map<string, Talk[]> {
  const pairs = talks.flatMap((talk) => talk.topics.map((topic) => ({ topic, talk })));
  return new Map(
    [...groupBy(pairs, ({ topic }) => topic)].map(([topic, group]) => [topic, group.map(({ talk }) => talk)]),
  );
}

/** “2016 to 2018”, of years with the newest first. */
export const spanOf = (years: readonly string[], to = ' to ') =>
  years.length > 1 ? `${years.at(-1)}${to}${years[0]}` : (years[0] ?? '');
