import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facet, type FacetRow, filterRows, type Filters, flip, toggle } from './filter.ts';
import { FACETS } from './facets.ts';
import { emptyQuery } from './query.ts';

const row = (day: string, kind: string, ...companies: string[]): FacetRow => ({
  year: '2019',
  conference: 'here',
  day,
  kind,
  tracks: [],
  rooms: [],
  companies,
  topics: [],
  speakers: [],
  hasNotes: companies.length > 0,
});
const rows = [
  row('tue', 'keynote', 'vmware'),
  row('tue', 'session', 'google', 'google', 'microsoft'),
  row('wed', 'sponsored-keynote', 'google'),
  row('wed', 'session'),
];
const filter = (filters: Partial<Filters>, found?: number[]) =>
  filterRows(rows, { ...emptyQuery, ...filters }, found);

test('takes any value within a facet and all facets together', () => {
  expect(filter({}).total).toBe(4);
  expect(filter({ days: ['tue', 'wed'], companies: ['google'] }).passes).toEqual(Uint8Array.of(0, 1, 1, 0));
  expect(filter({ days: ['tue'], companies: ['google'] }, [3, 2, 1])).toMatchObject({ total: 1 });
});

test('counts what a value more would give', () => {
  const { counts } = filter({ days: ['tue'] });
  expect(counts('days')).toEqual(
    new Map([
      ['tue', 2],
      ['wed', 2],
    ]),
  );
  expect(counts('companies')).toEqual(
    new Map([
      ['vmware', 1],
      ['google', 1],
      ['microsoft', 1],
    ]),
  );
});

test('hides sponsored talks and talks without notes, and tells how many', () => {
  expect(filter({ sponsored: false })).toMatchObject({ total: 3, sponsored: 1, notes: 2 });
  expect(filter({ notes: true })).toMatchObject({ total: 3, sponsored: 1, notes: 3 });
});

test('puts values into one order', () => {
  const one = toggle(toggle(emptyQuery, 'kinds', 'session'), 'kinds', 'keynote');
  expect(one.kinds).toEqual(['keynote', 'session']);
  expect(toggle(one, 'kinds', 'session').kinds).toEqual(['keynote']);
});

test('a switch is turned on, and off again', () => {
  const on = flip(emptyQuery, 'notes');
  expect(on).toEqual({ ...emptyQuery, notes: true });
  expect(flip(on, 'notes')).toEqual(emptyQuery);
  expect(flip(emptyQuery, 'sponsored').sponsored).toBe(false);
});

test('keeps only talks with slides, and tells how many there are', () => {
  const list = rows.map((row, at) => ({ ...row, hasSlides: at > 1 }));
  const left = (filters: Partial<Filters>) => filterRows(list, { ...emptyQuery, ...filters });
  expect(left({})).toMatchObject({ total: 4, slides: 2 });
  expect(left({ slides: true }).passes).toEqual(Uint8Array.of(0, 0, 1, 1));
  expect(left({ slides: true, notes: true })).toMatchObject({ total: 1, slides: 1, notes: 1, sponsored: 1 });
  expect(left({ slides: true, sponsored: false })).toMatchObject({ total: 1, slides: 1, sponsored: 1 });
});

test('a count is the number of rows that asking for the value alone gives', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  const some = fc.uniqueArray(value, { maxLength: 2 });
  const random = fc.record({
    year: value,
    conference: value,
    day: fc.option(value),
    kind: fc.oneof(value, fc.constant('sponsored-keynote')),
    tracks: some,
    rooms: some,
    companies: some,
    topics: some,
    speakers: some,
    hasNotes: fc.boolean(),
    hasSlides: fc.boolean(),
    isSaved: fc.boolean(),
    isWatched: fc.boolean(),
  });
  const asked = fc.record({
    years: some,
    conferences: some,
    days: some,
    kinds: some,
    tracks: some,
    rooms: some,
    companies: some,
    topics: some,
    speakers: some,
    notes: fc.boolean(),
    slides: fc.boolean(),
    video: fc.boolean(),
    sponsored: fc.boolean(),
    saved: fc.boolean(),
    watched: fc.boolean(),
  });
  const facet = fc.constantFrom<Facet>(...FACETS.map(({ name }) => name));
  fc.assert(
    fc.property(fc.array(random), asked, facet, value, (list, filters, name, chosen) => {
      const count = filterRows(list, filters).counts(name).get(chosen) ?? 0;
      expect(count).toBe(filterRows(list, { ...filters, [name]: [chosen] }).total);
    }),
  );
  // A switch that hides counts the rows that turning it on takes away.
  fc.assert(
    fc.property(fc.array(random), asked, (list, filters) => {
      const { notes, slides, sponsored, saved, watched } = filterRows(list, filters);
      const totalWith = (some: Partial<Filters>) => filterRows(list, { ...filters, ...some }).total;
      expect(notes).toBe(totalWith({ notes: true }));
      expect(slides).toBe(totalWith({ slides: true }));
      expect(saved).toBe(totalWith({ saved: true }));
      expect(watched).toBe(totalWith({ watched: true }) - totalWith({ watched: false }));
      expect(sponsored).toBe(totalWith({ sponsored: true }) - totalWith({ sponsored: false }));
    }),
  );
});
