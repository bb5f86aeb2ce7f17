import { expect, test } from 'vitest';
import { buildIndex } from './index.ts';
import { extrasIn, extrasOf, FACETS, HAS, noFilters, SWITCHES } from './facets.ts';
import { records } from './fixture.ts';
import { search } from './search.ts';
import { talks } from './talks.ts';

const note = { report: 'a', anchor: '', heading: 'A', passage: 'A', extent: 'discussed' } as const;

test('a row says what its talk has, and nothing of what it has not', () => {
  expect(extrasOf({ notes: [], slides: null, recordings: [] })).toEqual({});
  expect(extrasOf({ notes: [note], slides: 'https://example.org/a.pdf', recordings: [] })).toEqual({
    hasNotes: true,
    hasSlides: true,
  });
  expect(extrasIn({ hasNotes: false, hasSlides: true })).toEqual({ hasSlides: true });
});

test('no two filters share a key of the address, and there is room for the bits of all switches', () => {
  const keys = [...FACETS.map(({ key }) => key), ...SWITCHES.map(({ name }) => name)];
  expect(new Set(keys).size).toBe(keys.length);
  expect(SWITCHES.length).toBeLessThanOrEqual(8);
});

test('without filters no switch is on', () => {
  expect(noFilters).toMatchObject({ days: [], notes: false, slides: false, sponsored: true });
});

test('each filter but the reader’s own can be typed as an operator, by the key that it has in an address', () => {
  const index = buildIndex(records, talks);
  const operators = [...Object.keys(index.properties), ...index.fields.map(({ name }) => name)];
  expect(operators).toEqual(expect.arrayContaining(FACETS.map(({ key }) => key)));
  const has = new Set(HAS.map(({ name }) => name));
  expect(
    SWITCHES.filter(({ name, hides = false, isOwn = false }) => !hides && !isOwn && !has.has(name)),
  ).toEqual([]);
});

test('`has:` asks for notes or for slides, also while the word is typed', () => {
  const some = records.map((talk, at) => ({ ...talk, hasNotes: at < 3, hasSlides: at % 2 === 0 }));
  const index = buildIndex(some, talks);
  const found = (text: string) => search(index, text).rows.length;
  expect([found('has:notes'), found('has:slides'), found('has:s')]).toEqual([3, 19, 19]);
  expect(found('has:slides has:notes')).toBe(2);
  expect(found('-has:slides')).toBe(19);
  expect(found('has:video')).toBe(0);
});
