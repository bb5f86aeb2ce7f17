import { expect, test } from 'vitest';
import { onlyBarcelona } from '#lib/catalogue/fixture.ts';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import { buildIndex, type SearchIndex } from '#lib/search/index.ts';
import { searchTalks } from '#lib/search/of-catalogue.ts';
import { asked, askedOfAll } from '#lib/search/relevance/asked.ts';
import { conferenceQueries } from '#lib/search/relevance/conference.ts';
import { names } from '#lib/search/relevance/names.ts';
import { remembered, rememberedOfAll } from '#lib/search/relevance/remembered.ts';
import { sentences } from '#lib/search/relevance/sentences.ts';
import { search } from '#lib/search/search.ts';
import { type SearchTalk, talks } from '#lib/search/talks.ts';

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
const everything = loadCatalogue();
const all = searchTalks(everything.talks, everything);
const indexOfAll = buildIndex(all, talks);
/** The first result of a search. */
const best = (typed: string) => records[search(index, typed).hits[0]?.row ?? -1];

test.each([...conferenceQueries, ...sentences])('“%s” finds “%s” first', (typed, title) => {
  expect(best(typed)?.title.slice(0, title.length)).toBe(title);
});

test.each(names)('“%s” finds a talk of %s first', (typed, name) => {
  expect(best(typed)?.speakers.join()).toContain(name);
});

/** What the first result says of itself. */
function firstOf(typed: string, among: readonly SearchTalk[], searched: SearchIndex): string {
  const found = among[search(searched, typed).hits[0]?.row ?? -1];
  return found
    ? [found.title, ...found.speakers, ...found.companies, found.kind, found.track, found.conference].join(
        ' | ',
      )
    : '';
}

test.each([...asked, ...remembered])('“%s” finds first what says %s', (typed, right) => {
  expect(firstOf(typed, records, index)).toMatch(right);
});

test.each([...askedOfAll, ...rememberedOfAll])(
  'among all conferences, “%s” finds first what says %s',
  (typed, right) => {
    expect(firstOf(typed, all, indexOfAll)).toMatch(right);
  },
);

test('words of no talk find nothing, whatever common words stand beside them', () => {
  for (const typed of [
    'zxqwvkj',
    'what is zxqwvkj',
    'zxqwvkj kubernetes',
    'zxqwvkj wednesday',
    'track:zxqwvkj',
  ])
    expect([...search(index, typed).rows], typed).toEqual([]);
});

test('a value that no talk has is told with those near it', () => {
  const { unknown } = search(index, 'spiffe track:netwrking');
  expect(unknown).toEqual([
    {
      operator: 'track',
      value: 'netwrking',
      near: [{ value: 'Networking', query: 'spiffe track:Networking' }],
    },
  ]);
});
