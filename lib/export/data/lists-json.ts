import type { z } from 'zod';
import type { Catalogue } from '#lib/catalogue/schema.ts';
import { allTalksPath, companyPath, permalink, speakerPath } from '#lib/addresses.ts';
import type { CompaniesFile, ConferencesFile, SpeakersFile } from '#lib/export/schema.ts';
import { fileHead } from './file-head.ts';
import { publishConference } from './talks-json.ts';

/** The path of the talks of one conference, in the form of `talks.json`. */
export const conferenceTalksPath = (slug: string) => `${allTalksPath(slug)}.json`;

const format = (file: object) => `${JSON.stringify(file, null, 2)}\n`;

/** Every conference as `conferences.json`, with the address of its talks. */
export function formatConferencesJson({ conferences, talks }: Catalogue): string {
  const counts = new Map<string, number>();
  for (const { conference } of talks) counts.set(conference, (counts.get(conference) ?? 0) + 1);
  return format({
    ...fileHead('/conferences.schema.json'),
    conferences: conferences.map((conference) => ({
      ...publishConference(conference),
      talks: counts.get(conference.slug) ?? 0,
      data: permalink(conferenceTalksPath(conference.slug)),
    })),
  } satisfies z.infer<typeof ConferencesFile>);
}

/** Every speaker as `speakers.json`, with the slugs of their talks. */
export const formatSpeakersJson = ({ people }: Catalogue): string =>
  format({
    ...fileHead('/speakers.schema.json'),
    speakers: people.map(({ slug, name, spellings, talks }) => ({
      slug,
      url: permalink(speakerPath(slug)),
      name,
      spellings,
      talks,
    })),
  } satisfies z.infer<typeof SpeakersFile>);

/** Every company as `companies.json`, with the slugs of its talks and people. */
export const formatCompaniesJson = ({ companies }: Catalogue): string =>
  format({
    ...fileHead('/companies.schema.json'),
    companies: companies.map(({ slug, name, spellings, talks, people }) => ({
      slug,
      url: permalink(companyPath(slug)),
      name,
      spellings,
      talks,
      people,
    })),
  } satisfies z.infer<typeof CompaniesFile>);
