import { buildIndex } from '#lib/search/index.ts';
import { packIndex } from '#lib/search/pack.ts';
import { type SearchTalk, talks } from '#lib/search/talks.ts';
import { catalogue, findTopic, talksOf } from './catalogue.ts';

/** What the search of a conference knows of its talks, in programme order. */
export function searchTalks(conference: string): (SearchTalk & { slug: string })[] {
  return talksOf(conference).map(({ slug, title, speakers, topics, notes, date, kind }) => ({
    slug,
    title,
    speakers: speakers.map(({ name }) => name),
    companies: [
      ...new Set(
        speakers.flatMap(({ company, companySlug }) => [company ?? [], spellingsOf(companySlug)].flat()),
      ),
    ],
    topics: topics.map(findTopic).flatMap((topic) => (topic ? [topic.name, ...topic.aliases] : [])),
    notes: notes.map(({ passage }) => passage).join('\n'),
    day: date,
    kind,
    hasNotes: notes.length > 0,
  }));
}

/** The index of the same, packed. */
export const searchIndex = (conference: string) => packIndex(buildIndex(searchTalks(conference), talks));

const spellings = new Map(catalogue.companies.map(({ slug, spellings }) => [slug, spellings]));

const spellingsOf = (company: string | null) => (company === null ? [] : (spellings.get(company) ?? []));
