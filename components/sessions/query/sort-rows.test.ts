import { expect, test } from 'vitest';
import type { Row } from '#components/talk/row.ts';
import { sortRows } from './sort-rows.ts';

const row = (slug: string, title: string, date: string | null): Row => ({
  slug,
  videoId: slug.padEnd(11, '0'),
  kind: 'session',
  title,
  conference: '2019-kubecon-eu',
  date,
  track: null,
  speakers: [],
  topics: [],
  notes: [],
  inReport: false,
});
const rows = [
  row('a', '“Zebra', null),
  row('b', 'étude', '2019-05-22'),
  row('c', 'Apple', '2019-05-21'),
  row('d', 'zebra', '2019-05-22'),
];
const sorted = (id: 'title' | 'day' | 'track', desc = false) =>
  sortRows(rows, { id, desc })
    .map(({ slug }) => slug)
    .join('');

test('sorts titles by their letters, and keeps the order of what sorts alike', () => {
  expect([sorted('title'), sorted('title', true)]).toEqual(['cbad', 'adbc']);
});

test('puts what has nothing last, whichever way', () => {
  expect(sorted('day')).toBe('cbda');
  expect(sorted('day', true)).toBe('bdca');
  expect(sorted('track', true)).toBe('abcd');
});
