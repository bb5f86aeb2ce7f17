import { count } from '#lib/wording/counts.ts';
import type { IndexEntry } from '#components/index-pages/index-group.tsx';
import { companyPath, speakerPath } from '#lib/addresses.ts';
import { catalogue } from './catalogue.ts';
import { creditsOf, creditText } from './people.ts';

/** An index from A to Z, on one page or divided by letter. */
export interface LetterList {
  title: 'Speakers' | 'Companies';
  one: string;
  many: string;
  path: '/speakers' | '/companies';
  entries: readonly IndexEntry[];
}

export const speakers: LetterList = {
  title: 'Speakers',
  one: 'speaker',
  many: 'speakers',
  path: '/speakers',
  entries: catalogue.people.map((person) => ({
    name: person.name,
    path: speakerPath(person.slug),
    about: creditsOf(person).map(creditText).join('; '),
    sessions: person.talks.length,
    also: person.spellings.slice(1),
  })),
};

export const companies: LetterList = {
  title: 'Companies',
  one: 'company',
  many: 'companies',
  path: '/companies',
  entries: catalogue.companies.map(({ slug, name, spellings, people, talks }) => ({
    name,
    path: companyPath(slug),
    about: count(people.length, 'speaker'),
    sessions: talks.length,
    also: spellings.slice(1),
  })),
};
