import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joinLists, searchTalkOf } from '#components/sessions/query/all-conferences.ts';
import { packList, unpackList } from '#components/sessions/query/packed-list.ts';
import { toFacetRow } from '#components/sessions/query/facets.ts';
import { topicsShown } from '#components/talk/row.ts';
import type { Choice } from '#components/ui/options.tsx';
import { beginIndex, buildIndex } from '#lib/search/index.ts';
import { searchTalks } from '#lib/search/of-catalogue.ts';
import { packIndex } from '#lib/search/pack.ts';
import { talks as collection } from '#lib/search/talks.ts';
import { allTalksOf, catalogue, conferenceSlugs, listedTopicsOf } from './catalogue.ts';
import { commonNames, packedLists, toSearchableList } from './rows.ts';

const names = commonNames();
const whole = conferenceSlugs.map((slug) => toSearchableList(allTalksOf(slug)));
const sent = whole.map((list) => JSON.stringify(packList(list)));
const unpacked = sent.map((text) => unpackList(JSON.parse(text), names));
const all = joinLists(unpacked, names);

const byValue = (choices: readonly Choice[]) => choices.map(({ value, name }) => `${value} ${name}`).sort();

test('the list of a conference is the same after it was packed and sent', () => {
  for (const [at, list] of whole.entries()) {
    expect(unpacked[at]?.rows).toEqual(list.rows);
    expect(unpacked[at]?.passages).toEqual(list.passages);
    for (const facet of ['conferences', 'companies', 'topics', 'speakers'] as const)
      expect(byValue(unpacked[at]?.names[facet] ?? [])).toEqual(byValue(list.names[facet]));
  }
});

test('the browser searches all conferences by what the server would', () => {
  const records = all.rows.map((row, at) => searchTalkOf(names)(row, all.passages[at] ?? ''));
  expect(records).toEqual(searchTalks(catalogue.talks, catalogue));
  const indexing = beginIndex(collection);
  for (const record of records) indexing.add([record]);
  expect(packIndex(indexing.finish())).toEqual(packIndex(buildIndex(records, collection)));
});

test('every talk has its year and conference to be filtered by', () => {
  const facets = all.rows.map(toFacetRow);
  expect(facets.every(({ year }) => /^20\d\d$/.test(year))).toBe(true);
  expect([...new Set(facets.map(({ conference }) => conference))]).toEqual(conferenceSlugs);
});

const foundBy = (value: string) =>
  all.rows.map(toFacetRow).filter(({ companies }) => companies.includes(value));

test('a company is found by its page and as it was printed', () => {
  expect(foundBy('amazon-web-services').length).toBeGreaterThan(20);
  expect(foundBy('amazon').length).toBeGreaterThan(foundBy('amazon-web-services').length);
  expect(foundBy('alibaba-cloud').length).toBeGreaterThan(20);
});

test('a topic of nearly every session is found by, and shown nowhere', () => {
  const about = all.rows.filter(({ topics }) => topics.some(({ slug }) => slug === 'kubernetes'));
  expect(about.length).toBeGreaterThan(1000);
  expect(about.flatMap(topicsShown).some(({ slug }) => slug === 'kubernetes')).toBe(false);
  expect(all.names.topics.find(({ value }) => value === 'kubernetes')?.unlisted).toBe(true);
  expect(catalogue.talks.flatMap(listedTopicsOf).some(({ slug }) => slug === 'kubernetes')).toBe(false);
});

test('all conferences together are at most 450 KB to load', () => {
  const files = [JSON.stringify(names), JSON.stringify(packedLists())];
  const bytes = files.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  expect(bytes).toBeLessThan(450_000);
});
