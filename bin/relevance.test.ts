import { expect, test } from 'vitest';
import { onlyBarcelona } from '#lib/catalogue/fixture.ts';
import { buildIndex } from '#lib/search/index.ts';
import { searchTalks } from '#lib/search/of-catalogue.ts';
import { conferenceQueries } from '#lib/search/relevance/conference.ts';
import { names } from '#lib/search/relevance/names.ts';
import { sentences } from '#lib/search/relevance/sentences.ts';
import { search } from '#lib/search/search.ts';
import { talks } from '#lib/search/talks.ts';

const catalogue = onlyBarcelona();
/**
 * The talks as they were when these searches were judged: those of the report, then the others as the playlist has them.
 * The order decides where two talks fit a search equally well.
 */
const judged = catalogue.talks.toSorted(
  (a, b) => Number(b.attended) - Number(a.attended) || (a.attended ? 0 : a.source.line - b.source.line),
);
const records = searchTalks(judged, catalogue);
const index = buildIndex(records, talks);
/** The first result of a search. */
const best = (typed: string) => records[search(index, typed).hits[0]?.row ?? -1];

test.each([...conferenceQueries, ...sentences])('“%s” finds “%s” first', (typed, title) => {
  expect(best(typed)?.title.slice(0, title.length)).toBe(title);
});

test.each(names)('“%s” finds a talk of %s first', (typed, name) => {
  expect(best(typed)?.speakers.join()).toContain(name);
});
