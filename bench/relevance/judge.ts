import { readFileSync } from 'node:fs';
import { onlyBarcelona } from '#lib/catalogue/fixture.ts';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import { buildIndex } from '#lib/search/index.ts';
import { searchTalks } from '#lib/search/of-catalogue.ts';
import { search } from '#lib/search/search.ts';
import { type SearchTalk, talks } from '#lib/search/talks.ts';

/** A query, what a talk must have to be right for it, and the place of the first right talk: 1 for the best, `null` for none. */
export interface Judgement {
  query: string;
  right: string;
  place: number | null;
}

/** The lists by name, and the talks that each is about. */
export const LISTS = { 'eu-2019': onlyBarcelona, all: () => loadCatalogue() };

/**
 * Search for every query of a list: lines of a query, a tab, and conditions joined by ` && `. Each is a pattern that the
 * talk's line (`lineOf`) must match whatever the case, or must not match after `!`.
 */
export function judge(list: keyof typeof LISTS): Judgement[] {
  const catalogue = LISTS[list]();
  const records = searchTalks(catalogue.talks, catalogue);
  const index = buildIndex(records, talks);
  const lines = records.map(lineOf);
  return readFileSync(`bench/relevance/${list}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [query = '', right = ''] = row.split('\t');
      const conditions = right.split(' && ').map((condition) => ({
        pattern: new RegExp(condition.replace(/^!/, ''), 'iu'),
        wanted: !condition.startsWith('!'),
      }));
      const place = search(index, query).rows.findIndex((at) =>
        conditions.every(({ pattern, wanted }) => pattern.test(lines[at] ?? '') === wanted),
      );
      return { query, right, place: place < 0 ? null : place + 1 };
    });
}

/** How many of the judgements have a right talk among the first so many, from 0 to 1. */
export const among = (first: number, judgements: readonly Judgement[]) =>
  judgements.filter(({ place }) => place !== null && place <= first).length / judgements.length;

/** A talk in one line: title, speakers, companies, kind, track, day, room, conference, and what it has. */
function lineOf(talk: SearchTalk): string {
  const has = Object.entries({ slides: talk.hasSlides, video: talk.hasVideo, notes: talk.notes !== '' });
  return [
    talk.title,
    talk.speakers.join('; '),
    talk.companies.join('/'),
    talk.kind,
    talk.track ?? '',
    talk.day ?? '',
    talk.room ?? '',
    talk.conference,
    has.flatMap(([name, is]) => (is ? [`has=${name}`] : [])).join(' '),
  ].join(' | ');
}
