import { expect, test } from 'vitest';
import { parseSearch } from './operators/parse-search.ts';
import { undatedAmong } from './undated.ts';

const days = ['2019-05-21', null, null];
const undated = (clauses: Parameters<typeof undatedAmong>[0]['clauses'], missing: string[]) =>
  undatedAmong({ rows: Uint32Array.of(0, 1, 2), clauses, missing }, (row) => days[row]);

test('counts sessions without a known day only where a day was asked for', () => {
  const clauses = parseSearch('day:tuesday', ['day']);
  expect([undated(clauses, []), undated([], ['wednesday']), undated([], ['loki']), undated([], [])]).toEqual([
    2, 2, 0, 0,
  ]);
  // Another operator asks for no day, and a row that is not known at all is none without a day.
  expect(undated(parseSearch('kind:keynote', ['day', 'kind']), [])).toBe(0);
  expect(undatedAmong({ rows: Uint32Array.of(0, 9), clauses, missing: [] }, (row) => days[row])).toBe(0);
});

test.each(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])(
  'a %s that no talk has was asked for as a day',
  (day) => {
    expect([undated([], [day]), undated([], [`${day}s`])]).toEqual([2, 0]);
  },
);
