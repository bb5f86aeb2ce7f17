import { expect, test } from 'vitest';
import { readBoth, readDay } from '#lib/post/days.ts';
import { proposeDays } from './propose-days.ts';

const NOTHING = { dates: [], written: null, year: null, today: '2026-11-28' };

/** Days proposed from headings, written after the report's own day where that is given. */
const days = (
  headings: readonly string[],
  known: Partial<typeof NOTHING | { written: string; year: string; dates: string[] }> = {},
) =>
  proposeDays(
    headings.map((heading) => ({ says: readDay(heading, known.written ?? null), both: readBoth(heading) })),
    { ...NOTHING, ...known },
  );

test.each([
  [
    'dates as they are, and what is between them',
    ['21 May 2019', '2019-05-23'],
    {},
    ['2019-05-21', '2019-05-22', '2019-05-23'],
  ],
  [
    'weekdays as the last before the report',
    ['Tuesday', 'Wednesday'],
    { written: '2019-05-25' },
    ['2019-05-21', '2019-05-22'],
  ],
  [
    'weekdays as the last before today, where nothing tells',
    ['Friday', 'Saturday'],
    {},
    ['2026-11-27', '2026-11-28'],
  ],
  ['weekdays of the year in the name', ['Tuesday'], { year: '2019' }, ['2019-12-31']],
  ['weekdays next to dates', ['Monday', 'Tuesday 21 May'], { year: '2019' }, ['2019-05-20', '2019-05-21']],
  ['weekdays after dates', ['21 May', 'Wednesday'], { year: '2019' }, ['2019-05-21', '2019-05-22']],
  [
    'numbers, counted to the day of the report',
    ['Day 1', 'Day 3'],
    { written: '2019-05-23' },
    ['2019-05-21', '2019-05-22', '2019-05-23'],
  ],
  ['numbers, counted from a date', ['21 May 2019', 'Day 2'], {}, ['2019-05-21', '2019-05-22']],
  [
    'the dates of imported rows',
    [],
    { dates: ['2024-05-06', '2024-05-08', 'never'] },
    ['2024-05-06', '2024-05-07', '2024-05-08'],
  ],
  ['the day of the report, where no heading says one', [], { written: '2019-05-25' }, ['2019-05-25']],
  ['dates far apart, each by itself', ['1 May 2019', '1 August 2019'], {}, ['2019-05-01', '2019-08-01']],
  ['no day that is none', ['2019-02-31'], {}, ['2026-11-28']],
])('%s', (_, headings, known, expected) => {
  expect(days(headings, known).days).toEqual(expected);
});

test('day 0 is the one before the first', () => {
  expect(days(['Day 0', 'Day 1', 'Day 2'], { written: '2019-05-23' })).toEqual({
    days: ['2019-05-21', '2019-05-22', '2019-05-23'],
    dayOne: '2019-05-22',
  });
});

test('a number of days that no conference has is not counted', () => {
  expect(days(['Day 99']).days).toHaveLength(14);
});
