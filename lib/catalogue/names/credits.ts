import { isCompany } from './companies.ts';
import type { KnownTalk } from '#lib/catalogue/identity.ts';
import { addTo } from '#lib/catalogue/group.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import { type FindName, gatherNames, type Name, sortByName } from './names.ts';
import type { Company, Person, TalkSpeaker } from '#lib/catalogue/schema.ts';
import type { Sources } from '#lib/catalogue/sources.ts';

/** One speaker of one talk, with the person and the company they mean. */
export interface Credit {
  talk: KnownTalk;
  /** Index in the talk's `speakers`. */
  index: number;
  person: Name;
  company: Name | null;
}

/**
 * Match every speaker of the talks with a person and a company, in the order of the talks. Reports aliases that belong
 * to two names (`alias-twice`).
 */
export function readCredits(talks: readonly KnownTalk[], { people, companies }: Sources, say: Say): Credit[] {
  const speakers = talks.flatMap((talk) => talk.speakers.map((speaker, index) => ({ talk, speaker, index })));
  const printed = speakers.flatMap(({ speaker }) => speaker.company ?? []).filter(isCompany);
  const findCompany = gatherNames(printed, companies, say);
  const findPerson = gatherNames(
    speakers.map(({ speaker }) => speaker.name),
    people,
    say,
  );
  return speakers.flatMap(({ talk, speaker, index }) => {
    const person = findPerson(speaker.name);
    return person ? { talk, index, person, company: companyOf(speaker.company, findCompany) } : [];
  });
}

const companyOf = (printed: string | null, find: FindName) =>
  printed && isCompany(printed) ? (find(printed) ?? null) : null;

/** The speakers of each talk, by its key, as the catalogue has them. */
export function speakersByTalk(credits: readonly Credit[]): Map<string, TalkSpeaker[]> {
  const speakers = new Map<string, TalkSpeaker[]>();
  for (const { talk, index, person, company } of credits) {
    const speaker = talk.speakers[index];
    if (!speaker) continue;
    addTo(speakers, talk.key, {
      name: speaker.name,
      role: speaker.role,
      company: speaker.company,
      slug: person.slug,
      companySlug: company?.slug ?? null,
      fromPlaylist: talk.fills[index] ?? [],
    });
  }
  return speakers;
}

/** The people of the credits with their talks, sorted by name; `slugOf` gives the slug of a talk by its key. */
export function listPeople(credits: readonly Credit[], slugOf: (key: string) => string): Person[] {
  const talks = new Map<Name, Set<string>>();
  for (const { talk, person } of credits) {
    talks.set(person, (talks.get(person) ?? new Set()).add(slugOf(talk.key)));
  }
  return sortByName(
    [...talks].map(([{ slug, name, spellings }, slugs]) => ({ slug, name, spellings, talks: [...slugs] })),
  );
}

/** The companies of the credits with their talks and people, sorted by name. */
export function listCompanies(credits: readonly Credit[], slugOf: (key: string) => string): Company[] {
  const companies = new Map<Name, { talks: Set<string>; people: Set<Name> }>();
  for (const { talk, person, company } of credits) {
    if (!company) continue;
    const known = companies.get(company) ?? { talks: new Set<string>(), people: new Set<Name>() };
    known.talks.add(slugOf(talk.key));
    known.people.add(person);
    companies.set(company, known);
  }
  return sortByName(
    [...companies].map(([{ slug, name, spellings }, { talks, people }]) => ({
      slug,
      name,
      spellings,
      talks: [...talks],
      people: sortByName(people).map((person) => person.slug),
    })),
  );
}
