import type { PersonLeaf, WithContext } from 'schema-dts';
import type { Catalogue, Person } from '#lib/catalogue/schema.ts';
import { permalink, speakerPath, talkPath } from '#lib/addresses.ts';
import { selectSpeaker } from '#lib/export/selection.ts';

/** A speaker as a `Person`, with the addresses of their talks, whose pages describe them. Roles and companies are left out: they held at the time of a talk. */
export function personJsonLd(catalogue: Catalogue, person: Person): WithContext<PersonLeaf> {
  const { slug, name, spellings } = person;
  const others = spellings.filter((spelling) => spelling !== name);
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': permalink(speakerPath(slug)),
    url: permalink(speakerPath(slug)),
    name,
    ...(others.length > 0 ? { alternateName: others } : {}),
    performerIn: selectSpeaker(catalogue, person).talks.map(({ slug: talk }) => ({
      '@id': permalink(talkPath(talk)),
    })),
  };
}
