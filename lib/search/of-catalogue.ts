import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { briefly } from '#lib/recording.ts';
import { videosIn } from '#lib/video.ts';
import { extrasOf } from './facets.ts';
import { rolesOf, type SearchTalk } from './talks.ts';

/** What the search reads of a talk, in the catalogue or as it is published. */
type SearchedTalk = Pick<
  Talk,
  'slug' | 'title' | 'conference' | 'track' | 'room' | 'date' | 'kind' | 'topics' | 'recordings' | 'slides'
> & {
  speakers: readonly Pick<Talk['speakers'][number], 'name' | 'role' | 'company' | 'companySlug'>[];
  notes: Talk['notes'];
};

/** What the search knows of talks: their own words, and the other spellings of their companies and topics. */
export function searchTalks(
  talks: readonly SearchedTalk[],
  catalogue: {
    companies: readonly Pick<Catalogue['companies'][number], 'slug' | 'spellings'>[];
    conferences: readonly Pick<Conference, 'slug' | 'shortName' | 'days' | 'city'>[];
    topics: readonly Pick<Catalogue['topics'][number], 'slug' | 'name' | 'aliases'>[];
  },
): SearchTalk[] {
  const conferences = new Map(catalogue.conferences.map((conference) => [conference.slug, conference]));
  const companies = new Map(catalogue.companies.map(({ slug, spellings }) => [slug, spellings]));
  const topics = new Map(catalogue.topics.map(({ slug, name, aliases }) => [slug, [name, ...aliases]]));
  return talks.map((talk) => {
    const conference = conferences.get(talk.conference);
    const roles = rolesOf(talk);
    return {
      slug: talk.slug,
      videos: videosIn(talk.recordings[0] ? briefly(talk.recordings[0]) : null),
      title: talk.title,
      speakers: talk.speakers.map(({ name }) => name),
      ...(roles.length > 0 && { roles }),
      companies: [
        ...new Set(
          talk.speakers.flatMap(({ company, companySlug }) => [
            ...(company === null ? [] : [company]),
            ...(companies.get(companySlug ?? '') ?? []),
          ]),
        ),
      ],
      topics: talk.topics.flatMap((topic) => topics.get(topic) ?? []),
      conference: conference?.shortName ?? talk.conference,
      year: yearOf(conference),
      ...(conference?.city && { city: conference.city }),
      ...(talk.track !== null && { track: talk.track }),
      ...(talk.room !== null && { room: talk.room }),
      notes: passageOf(talk),
      day: talk.date,
      kind: talk.kind,
      ...extrasOf(talk),
    };
  });
}

/** The text of all passages on a talk. */
export const passageOf = ({ notes }: Pick<Talk, 'notes'>) => notes.map(({ passage }) => passage).join('\n');

/** The year in which a conference began; empty for none. */
export const yearOf = (conference: Pick<Conference, 'days'> | undefined) =>
  conference?.days[0]?.slice(0, 4) ?? '';
