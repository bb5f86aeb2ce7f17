import { buildIndex } from '#lib/search/index.ts';
import { searchTalks as toSearchTalks } from '#lib/search/of-catalogue.ts';
import { packIndex, sealIndex } from '#lib/search/pack.ts';
import { talks } from '#lib/search/talks.ts';
import { allTalksOf, catalogue } from './catalogue.ts';

/** What the search of a conference knows of its talks, in programme order. */
export const searchTalks = (conference: string) => toSearchTalks(allTalksOf(conference), catalogue);

/** The search index of those talks, as bytes, with a checksum of both. */
export function searchIndex(conference: string) {
  const records = searchTalks(conference);
  return sealIndex(packIndex(buildIndex(records, talks)), JSON.stringify(records));
}
