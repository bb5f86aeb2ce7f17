import { expect, test } from 'vitest';
import { listingOf } from '#components/sessions/query/listing.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import type { Row } from '#components/talk/row.ts';
import { emptyQuery } from '#lib/search/query.ts';
import { furtherIn } from './further.ts';

const row = (slug: string, conference: string, kind: Row['kind'] = 'session'): Row => ({
  slug,
  recording: slug.padEnd(11, '0'),
  kind,
  title: slug,
  conference,
  year: conference.slice(0, 4),
  date: null,
  track: null,
  speakers: [],
  topics: [],
  notes: [],
  inReport: false,
});
const here = [row('a', '2019-eu'), row('b', '2019-eu', 'keynote')];
const nearer = listingOf(here);
const wider = listingOf([row('c', '2020-eu', 'keynote'), ...here, row('d', '2018-eu')]);

const found = (given: Partial<Found>, ...slugs: string[]): Found => ({
  rows: Uint32Array.from(slugs.keys()),
  all: slugs,
  close: null,
  missing: [],
  absent: [],
  unknown: [],
  undated: 0,
  shorter: () => [],
  explanation: null,
  meant: null,
  ranges: () => [],
  covers: () => false,
  quote: () => null,
  ...given,
});
const slugs = (query: Partial<typeof emptyQuery>, it: Found | null, exact = false) =>
  furtherIn(wider, nearer, { ...emptyQuery, ...query }, it, exact).rows.map(({ slug }) => slug);

test('what a text finds beyond the list comes best first, each session once', () => {
  expect(slugs({ q: 'x' }, found({}, 'd', 'a', 'c'))).toEqual(['d', 'c']);
});

test('filters hold beyond the list as in it', () => {
  expect(slugs({ kinds: ['keynote'] }, null)).toEqual(['c']);
  expect(slugs({ q: 'x', years: ['2018'] }, found({}, 'c', 'd'))).toEqual(['d']);
  expect(slugs({ conferences: ['2019-eu'] }, null)).toEqual([]);
});

test('guesses from elsewhere are left out where the list has all that was typed', () => {
  const guess = found({ missing: ['x'] }, 'c');
  expect(slugs({ q: 'x' }, guess, true)).toEqual([]);
  expect(slugs({ q: 'x' }, guess)).toEqual(['c']);
});
