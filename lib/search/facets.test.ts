import { expect, test } from 'vitest';
import { buildIndex } from './index.ts';
import { extrasIn, extrasOf, FACETS, HAS, isOn, noFilters, SWITCHES, valueInAddress } from './facets.ts';
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

test('each filter reads as something, and none as another', () => {
  for (const words of [
    FACETS.map(({ label }) => label),
    FACETS.map(({ name }) => name),
    SWITCHES.map(({ label }) => label),
    SWITCHES.map(({ chip }) => chip),
  ]) {
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  }
  // A switch that hides says so, while it is on as well.
  const hiding = SWITCHES.filter(({ hides }) => hides);
  expect(hiding.map(({ label, chip }) => [label.startsWith('Hide '), chip.endsWith(' hidden')])).toEqual(
    hiding.map(() => [true, true]),
  );
});

test('a filter that has a page leads to it, and is completed by what people know', () => {
  const paths = [...FACETS, ...SWITCHES].flatMap(({ name, path }) =>
    path === undefined ? [] : [[name, path]],
  );
  expect(paths).toEqual(
    ['conferences', 'companies', 'topics', 'speakers', 'notes'].map((name) => [name, `/${name}`]),
  );
  // Years and kinds are typed as addresses have them, everything else by its name.
  const byValue = FACETS.filter(({ completedBy }) => completedBy === 'value').map(({ key }) => key);
  const byName = FACETS.filter(({ completedBy }) => completedBy === 'name').map(({ key }) => key);
  expect(byValue).toEqual(['year', 'kind']);
  expect(byName).toHaveLength(FACETS.length - 2);
});

const isIn = (row: Parameters<(typeof SWITCHES)[number]['isIn']>[0]) =>
  SWITCHES.filter((entry) => entry.isIn(row)).map(({ name }) => name);

test('what a row has to be for each switch', () => {
  expect(isIn({ kind: 'keynote' })).toEqual([]);
  expect(isIn({ kind: 'sponsored-keynote' })).toEqual(['sponsored']);
  expect(
    isIn({ kind: 'x', hasNotes: true, hasSlides: true, hasVideo: true, isSaved: true, isWatched: true }),
  ).toEqual(['notes', 'slides', 'video', 'saved', 'watched']);
});

const on = (filters: Partial<typeof noFilters>) =>
  SWITCHES.filter((entry) => isOn({ ...noFilters, ...filters }, entry)).map(({ name }) => name);

test('a switch is on where it differs from what lists show by themselves', () => {
  expect(on({})).toEqual([]);
  expect(on({ notes: true, sponsored: false, watched: false })).toEqual(['notes', 'sponsored', 'watched']);
});

test.each([
  [' Red Hat ', 'red-hat'],
  ['KEYNOTE', 'keynote'],
  ['2019-05-21', '2019-05-21'],
])('addresses have “%s” as %s', (value, inAddress) => {
  expect(valueInAddress(value)).toBe(inAddress);
});

test('a row is filtered by the values that it has', () => {
  const row = {
    year: '2019',
    conference: 'eu',
    day: null,
    kind: 'keynote',
    tracks: ['a'],
    rooms: ['b'],
    companies: ['c'],
    topics: ['d'],
    speakers: ['e'],
  };
  expect(Object.fromEntries(FACETS.map(({ key, valuesOf }) => [key, valuesOf(row)]))).toEqual({
    year: ['2019'],
    conference: ['eu'],
    day: [],
    kind: ['keynote'],
    track: ['a'],
    room: ['b'],
    company: ['c'],
    topic: ['d'],
    speaker: ['e'],
  });
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
