import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Row } from '#components/talk/row.ts';
import { emptyQuery, type Query } from '#lib/search/query.ts';
import { useTalkTable } from './use-talk-table.ts';

const row = (slug: string, title: string, date: string | null, kind: Row['kind'] = 'session'): Row => ({
  slug,
  recording: slug.padEnd(11, '0'),
  kind,
  title,
  conference: '2019-kubecon-eu',
  year: '2019',
  date,
  track: null,
  speakers: [],
  topics: [],
  notes: [],
  inReport: false,
});
const rows = [
  row('a', '“Zebra', null),
  row('b', 'étude', '2019-05-22', 'keynote'),
  row('c', 'Apple', '2019-05-21', 'deep-dive'),
  row('d', 'zebra', '2019-05-22'),
];

/** What a table of the query shows, as `rows | columns | what they are sorted by`. */
function tableOf(asked: Partial<Query>, ranked = false): string {
  function Table() {
    const table = useTalkTable(rows, { ...emptyQuery, ...asked }, ranked);
    const visible = table.getFlatHeaders().map(({ column }) => column);
    return [
      table.getRowModel().rows.map(({ original }) => original.slug),
      visible.map(({ id }) => id),
      visible.map((column) => column.getIsSorted() && `${column.id} ${column.getIsSorted()}`),
    ]
      .map((list) => list.filter(Boolean).join(' '))
      .join(' | ');
  }
  return renderToStaticMarkup(createElement(Table));
}
const sorted = (sort: string) => tableOf({ sort }).split(' | ')[0]?.replaceAll(' ', '');

test('sorts titles by their letters, and keeps the order of what sorts alike', () => {
  expect([sorted('title'), sorted('-title')]).toEqual(['cbad', 'adbc']);
});

test('puts what has nothing last, whichever way', () => {
  expect(sorted('day')).toBe('cbda');
  expect(sorted('-day')).toBe('bdca');
  expect(sorted('-track')).toBe('abcd');
});

test('sorts kinds by their weight', () => {
  expect([sorted('kind'), sorted('-kind')]).toEqual(['bcad', 'adcb']);
});

test('sorts by day unless told, and leaves the best first where a text ranks the rows', () => {
  const usual = 'day kind title speakers company topics notes';
  expect(tableOf({})).toBe(`c b d a | ${usual} | day asc`);
  expect(tableOf({ sort: 'nothing' })).toBe(`c b d a | ${usual} | day asc`);
  expect(tableOf({ q: 'zebra' }, true)).toBe(`a b c d | ${usual} | `);
});

test('shows the columns of the query, and sorts by one that is hidden', () => {
  expect(tableOf({ columns: ['role', 'day', '<b>'], sort: '-title' })).toBe(
    'a d b c | day title role | title desc',
  );
  expect(tableOf({ columns: ['role'], sort: '-day' })).toBe('b d c a | title role | ');
});
