import { expect, test } from 'vitest';
import { emptyQuery } from '#lib/search/query.ts';
import { columns, columnsOf, sortBy, sortOf, toggleColumn } from './columns.ts';

const usual = ['day', 'kind', 'title', 'speakers', 'company', 'topics', 'notes'];

test('shows the usual columns unless others are asked for, and the title always', () => {
  expect(columnsOf({ ...emptyQuery, columns: [] })).toEqual(usual);
  expect(columnsOf({ ...emptyQuery, columns: ['role', 'day'] })).toEqual(['day', 'title', 'role']);
  expect(columnsOf({ ...emptyQuery, columns: ['constructor', '<b>'] })).toEqual(usual);
});

test('shows the conference among the usual columns where there are all of them', () => {
  const all = { ...emptyQuery, scope: 'all' } as const;
  expect(columnsOf(all)).toEqual(['conference', ...usual]);
  const without = toggleColumn(all, 'conference');
  expect(without.columns).toEqual(usual);
  expect(toggleColumn(without, 'conference').columns).toEqual([]);
});

test('leaves the usual columns out of the address', () => {
  const more = toggleColumn(emptyQuery, 'role');
  expect(more.columns).toEqual([...usual, 'role']);
  expect(toggleColumn(more, 'role').columns).toEqual([]);
});

test('sorts by known columns only', () => {
  expect(sortOf({ sort: '-title' })).toEqual({ id: 'title', desc: true });
  expect(sortOf({ sort: '__proto__' })).toBeNull();
});

test('names the order by day in the address only where a text would put the best first', () => {
  const day = { id: 'day', desc: false };
  expect(sortBy({ ...emptyQuery, sort: 'title' }, day).sort).toBe('');
  expect(sortBy({ ...emptyQuery, q: 'istio' }, day).sort).toBe('day');
  expect(sortBy(emptyQuery, { ...day, desc: true }).sort).toBe('-day');
});

test('reads back every order it writes', () => {
  for (const { id } of columns)
    for (const desc of [false, true])
      expect(sortOf(sortBy({ ...emptyQuery, q: 'istio' }, { id, desc }))).toEqual({ id, desc });
});
