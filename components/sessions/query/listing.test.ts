import { expect, test } from 'vitest';
import type { Row } from '#components/talk/row.ts';
import { emptyQuery } from '#lib/search/query.ts';
import { noOwn } from './facets.ts';
import { listingOf, show } from './listing.ts';

const row = (slug: string): Row => ({
  slug,
  recording: null,
  kind: 'session',
  title: slug,
  conference: '2019-kubecon-eu',
  year: '2019',
  date: null,
  track: null,
  speakers: [],
  topics: [],
  notes: [],
  inReport: false,
});

const slugsSaved = (listing: ReturnType<typeof listingOf>) =>
  show(listing, { ...emptyQuery, saved: true }, null).rows.map(({ slug }) => slug);

test('a list is made ready to be filtered once, however often it comes and goes', () => {
  const rows = [row('a'), row('b')];
  expect(listingOf(rows, noOwn)).toBe(listingOf(rows, noOwn));
  expect(listingOf(rows)).toBe(listingOf(rows));
  expect(listingOf([...rows])).not.toBe(listingOf(rows));
});

test('it is made ready again when the reader saves a session, or takes one out again', () => {
  const rows = [row('a'), row('b')];
  expect(slugsSaved(listingOf(rows, noOwn))).toEqual([]);
  expect(slugsSaved(listingOf(rows, { ...noOwn, saved: new Set(['b']) }))).toEqual(['b']);
  expect(slugsSaved(listingOf(rows, noOwn))).toEqual([]);
});
