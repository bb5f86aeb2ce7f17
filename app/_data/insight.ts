import { kinds } from '#lib/wording/kinds.ts';
import { listedTopicsOf } from './catalogue.ts';
import { addTo } from '#lib/catalogue/group.ts';
import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { conferencePath } from '#lib/addresses.ts';
import { emptyQuery, formatQuery, type Query } from '#lib/search/query.ts';

/** A line of a chart: what it counts is listed at `href`. */
export interface Bar {
  name: string;
  href: string;
  sessions: number;
  /** How many of the sessions a trip report lists. */
  listed: number;
}

/** How many bars to show of longer lists. */
const FIRST = 15;

/** A conference's sessions counted by track, kind, company, topic and speaker; each count links to the filtered programme. */
export function insightOf(catalogue: Catalogue, conference: Conference) {
  const talks = catalogue.talks.filter((talk) => talk.conference === conference.slug);
  const programme = conference.slug === catalogue.site.opensWith ? '/' : conferencePath(conference.slug);
  const link = (query: Partial<Query>) =>
    `${programme}${formatQuery({ ...emptyQuery, scope: 'conference', ...query })}`;

  /** Count sessions by the values that `valuesOf` gives for each: several, one or none. */
  const bars = (valuesOf: (talk: Talk) => readonly string[], toBar: ToBar): Bar[] => {
    const groups = new Map<string, Talk[]>();
    for (const talk of talks) {
      for (const value of new Set(valuesOf(talk))) addTo(groups, value, talk);
    }
    return [...groups]
      .map(([value, group]) => ({
        ...toBar(value),
        sessions: group.length,
        listed: group.filter(({ attended }) => attended).length,
      }))
      .toSorted((a, b) => b.sessions - a.sessions || a.name.localeCompare(b.name));
  };
  const named = (
    things: readonly { slug: string; name: string }[],
    facet: 'companies' | 'topics' | 'speakers',
  ) => {
    const names = new Map(things.map(({ slug, name }) => [slug, name]));
    return (slug: string) => ({ name: names.get(slug) ?? slug, href: link({ [facet]: [slug] }) });
  };

  const companies = bars(
    ({ speakers }) => speakers.flatMap(({ companySlug }) => companySlug ?? []),
    named(catalogue.companies, 'companies'),
  );
  const topics = bars(
    (talk) => listedTopicsOf(talk).map(({ slug }) => slug),
    named(catalogue.topics, 'topics'),
  );
  const people = bars(
    ({ speakers }) => speakers.map(({ slug }) => slug),
    named(catalogue.people, 'speakers'),
  );
  return {
    sessions: talks.length,
    listed: talks.filter(({ attended }) => attended).length,
    tracks: bars(
      ({ track }) => (track === null ? [] : [track]),
      (track) => ({ name: track, href: link({ tracks: [slugOfName(track)] }) }),
    ),
    untracked: talks.filter(({ track }) => track === null).length,
    kinds: bars(
      ({ kind }) => [kind],
      (kind) => ({ name: labels.get(kind) ?? kind, href: link({ kinds: [kind] }) }),
    ),
    companies: { all: companies.length, first: companies.slice(0, FIRST) },
    topics: { all: topics.length, first: topics.slice(0, FIRST) },
    people: { all: people.length, first: people.slice(0, FIRST) },
  };
}

type ToBar = (value: string) => Pick<Bar, 'name' | 'href'>;

const labels = new Map<string, string>(Object.entries(kinds).map(([kind, { plural }]) => [kind, plural]));
