import { expect, test } from 'vitest';
import { emptyQuery } from '#lib/search/query.ts';
import { columnsOf, sortOf, toggleColumn } from './columns.ts';

const usual = ['day', 'kind', 'title', 'speakers', 'company', 'topics', 'notes'];

test('shows the usual columns unless others are asked for, and the title always', () => {
  expect(columnsOf({ columns: [] })).toEqual(usual);
  expect(columnsOf({ columns: ['role', 'day'] })).toEqual(['day', 'title', 'role']);
  expect(columnsOf({ columns: ['constructor', '<b>'] })).toEqual(usual);
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
