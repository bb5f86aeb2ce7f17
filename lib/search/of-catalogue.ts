import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { extrasOf } from './facets.ts';
import type { SearchTalk } from './talks.ts';

/** What the search knows of talks: their own words, and the other spellings of their companies and topics. */
export function searchTalks(
  talks: readonly Talk[],
  catalogue: Pick<Catalogue, 'companies' | 'topics'>,
): SearchTalk[] {
  const companies = new Map(catalogue.companies.map(({ slug, spellings }) => [slug, spellings]));
  const topics = new Map(catalogue.topics.map(({ slug, name, aliases }) => [slug, [name, ...aliases]]));
  return talks.map((talk) => ({
    slug: talk.slug,
    videos: talk.recordings.flatMap(({ videoId }) => videoId ?? []),
    title: talk.title,
    speakers: talk.speakers.map(({ name }) => name),
    companies: [
      ...new Set(
        talk.speakers.flatMap(({ company, companySlug }) => [
          ...(company === null ? [] : [company]),
          ...(companies.get(companySlug ?? '') ?? []),
        ]),
      ),
    ],
    topics: talk.topics.flatMap((topic) => topics.get(topic) ?? []),
    notes: talk.notes.map(({ passage }) => passage).join('\n'),
    day: talk.date,
    kind: talk.kind,
    ...extrasOf(talk),
  }));
}
