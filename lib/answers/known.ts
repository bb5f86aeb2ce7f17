import type { Catalogue } from '#lib/catalogue/schema.ts';
import { publishTalks } from '#lib/export/data/talks-json.ts';
import type { PublishedTalk, TalksFile } from '#lib/export/schema.ts';
import { names } from '#lib/search/collection.ts';
import { buildIndex, type SearchIndex } from '#lib/search/index.ts';
import { searchTalks } from '#lib/search/of-catalogue.ts';
import { talks as collection } from '#lib/search/talks.ts';

/** A person as talks credit them. */
export interface KnownPerson {
  slug: string;
  /** Every spelling, the one most used first. */
  spellings: string[];
  talks: PublishedTalk[];
}

/** A published catalogue, with what it takes to answer questions about it. */
export interface Known {
  file: TalksFile;
  talks: ReadonlyMap<string, PublishedTalk>;
  /** By video id. */
  videos: ReadonlyMap<string, PublishedTalk>;
  people: ReadonlyMap<string, KnownPerson>;
  conferences: ReadonlyMap<string, TalksFile['conferences'][number]>;
  /** Of all talks, in their order. */
  index: SearchIndex;
  /** Of the names of people, in the order of `people`. */
  peopleIndex: SearchIndex;
}

/** What a catalogue knows beyond what it publishes in `talks.json`: other spellings, by slug. */
export interface Spellings {
  companies: readonly { slug: string; spellings: string[] }[];
  topics: ReadonlyMap<string, string[]>;
}

/** Prepare a catalogue of one's own for questions. */
export const knowCatalogue = (catalogue: Catalogue): Known =>
  know(publishTalks(catalogue), {
    companies: catalogue.companies,
    topics: new Map(catalogue.topics.map(({ slug, aliases }) => [slug, aliases])),
  });

/** Prepare a `talks.json` for questions. Without `spellings` those that talks print are known. */
export function know(file: TalksFile, spellings: Spellings = spellingsIn(file)): Known {
  const people = peopleIn(file);
  const searched = searchTalks(file.talks, {
    companies: spellings.companies,
    conferences: file.conferences,
    topics: file.topics.map((topic) => ({ ...topic, aliases: spellings.topics.get(topic.slug) ?? [] })),
  });
  return {
    file,
    talks: new Map(file.talks.map((talk) => [talk.slug, talk])),
    videos: new Map(
      file.talks.flatMap((talk) =>
        talk.recordings.flatMap(({ videoId }) => (videoId ? [[videoId, talk]] : [])),
      ),
    ),
    people,
    conferences: new Map(file.conferences.map((conference) => [conference.slug, conference])),
    index: buildIndex(searched, collection),
    peopleIndex: buildIndex(
      [...people.values()].map((person) => person.spellings),
      names,
    ),
  };
}

function peopleIn({ talks }: TalksFile): Map<string, KnownPerson> {
  const people = new Map<string, { talks: PublishedTalk[]; names: Map<string, number> }>();
  for (const talk of talks)
    for (const { slug, name } of talk.speakers) {
      const person = people.get(slug) ?? { talks: [], names: new Map<string, number>() };
      people.set(slug, person);
      if (person.talks.at(-1) !== talk) person.talks.push(talk);
      person.names.set(name, (person.names.get(name) ?? 0) + 1);
    }
  return new Map(
    [...people].map(([slug, { talks, names }]) => {
      const spellings = [...names].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
      return [slug, { slug, spellings, talks }];
    }),
  );
}

function spellingsIn({ talks }: TalksFile): Spellings {
  const companies = new Map<string, Set<string>>();
  for (const { company, companySlug } of talks.flatMap(({ speakers }) => speakers)) {
    if (company === null || companySlug === null) continue;
    companies.set(companySlug, (companies.get(companySlug) ?? new Set<string>()).add(company));
  }
  return {
    companies: [...companies].map(([slug, spellings]) => ({ slug, spellings: [...spellings] })),
    topics: new Map(),
  };
}
