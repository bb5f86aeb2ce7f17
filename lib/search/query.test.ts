import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueInAddress } from './facets.ts';
import { emptyQuery, formatQuery, forOthers, parseQuery, type Query } from './query.ts';

const text = fc.string({ unit: 'binary' });
const list = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 3 });
const values = list.map((some) => [...new Set(some.map(valueInAddress))].filter((value) => value !== ''));
const ours =
  /^(?:q|year|conference|day|kind|track|room|company|topic|speaker|column|notes|slides|video|sponsored|saved|watched|scope|view|sort|exact)$/;
const query: fc.Arbitrary<Query> = fc.record({
  q: text,
  years: values,
  conferences: values,
  days: values,
  kinds: values,
  tracks: values,
  rooms: values,
  companies: values,
  topics: values,
  speakers: values,
  notes: fc.boolean(),
  slides: fc.boolean(),
  video: fc.boolean(),
  sponsored: fc.boolean(),
  saved: fc.boolean(),
  watched: fc.boolean(),
  scope: fc.constantFrom('report', 'conference', 'all'),
  view: fc.constantFrom('programme', 'table'),
  sort: text,
  columns: list,
  exact: fc.boolean(),
  rest: fc.array(
    fc.tuple(
      text.filter((key) => !ours.test(key)),
      text,
    ),
    { maxLength: 3 },
  ),
});

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(parseQuery(formatQuery(asked))).toEqual(asked);
    }),
  );
});

test('anything can be read, and one query has one address', () => {
  fc.assert(
    fc.property(text, (search) => {
      const address = formatQuery(parseQuery(search));
      expect(formatQuery(parseQuery(address))).toBe(address);
    }),
  );
});

test('leaves out defaults and orders the keys', () => {
  expect(formatQuery(emptyQuery)).toBe('');
  expect(
    formatQuery(
      parseQuery('?view=table&utm=x&kind=keynote&q=service+mesh&sort=&day=2019-05-22&day=2019-05-21'),
    ),
  ).toBe('?q=service+mesh&day=2019-05-22&day=2019-05-21&kind=keynote&view=table&utm=x');
});

test('falls back where a value is not understood', () => {
  expect(parseQuery('?view=grid&notes=yes&sponsored=no&scope=&day=&day=x&day=x&%E0%A4%A=1')).toMatchObject({
    view: 'programme',
    notes: false,
    sponsored: true,
    scope: 'report',
    days: ['x'],
  });
});

test('writes only the switches that are not as usual', () => {
  expect(formatQuery(parseQuery('?sponsored=0&slides=1&notes=1'))).toBe('?notes=1&slides=1&sponsored=0');
  expect(formatQuery(parseQuery('?sponsored=1&slides=0&notes=true'))).toBe('');
});

test('reads the values of filters whatever their case, and names as their slugs', () => {
  const { companies, kinds } = parseQuery('?company=Google&company=Red+Hat&company=google&kind=KEYNOTE');
  expect([companies, kinds]).toEqual([['google', 'red-hat'], ['keynote']]);
});

test('keeps values with commas whole', () => {
  expect(parseQuery('?company=a,b&company=c').companies).toEqual(['a,b', 'c']);
});

test('a link for others goes without what is about the reader’s own list', () => {
  const asked = parseQuery('?q=a&notes=1&saved=1&watched=0');
  expect(formatQuery(asked)).toBe('?q=a&notes=1&saved=1&watched=0');
  expect(formatQuery(forOthers(asked))).toBe('?q=a&notes=1');
});
