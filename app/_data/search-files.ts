import { buildIndex } from '#lib/search/index.ts';
import { searchTalks as toSearchTalks } from '#lib/search/of-catalogue.ts';
import { packIndex } from '#lib/search/pack.ts';
import { talks } from '#lib/search/talks.ts';
import { allTalksOf, catalogue } from './catalogue.ts';

/** What the search of a conference knows of all its talks, in programme order. */
export const searchTalks = (conference: string) => toSearchTalks(allTalksOf(conference), catalogue);

/** The index of the same, packed. */
export const searchIndex = (conference: string) => packIndex(buildIndex(searchTalks(conference), talks));
