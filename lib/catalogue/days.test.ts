import { expect, test } from 'vitest';
import { readBoth, readDay } from '#lib/post/days.ts';
import { dateOf } from './days.ts';
import type { ConferenceFile } from './files.ts';

const facts: ConferenceFile = {
  name: 'XConf 2024',
  shortName: 'XConf',
  days: ['2024-04-16', '2024-04-17', '2024-04-18', '2024-04-19'],
  dayOne: null,
  city: null,
  country: null,
  timeZone: 'Europe/Madrid',
  website: null,
  playlist: null,
  listHeading: null,
  added: null,
  reports: {},
};

/** The date of a heading in a report that does not say its year, and what is said of it. */
function read(heading: string) {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const day = { heading, says: readDay(heading, null), both: readBoth(heading), position, entries: [] };
  const { date, problem } = dateOf(day, facts, null);
  return [date, problem && `${problem.severity} ${problem.reason} ${problem.ruleId}`];
}

test.each([
  ['Tuesday 16 April', '2024-04-16'],
  ['19 April', '2024-04-19'],
  ['April 17th', '2024-04-17'],
  ['Day 2: 17 April', '2024-04-17'],
])('%s is a day of the conference', (heading, date) => {
  expect(read(heading)).toEqual([date, null]);
});

test('a weekday and a date that disagree are said, whatever the year', () => {
  expect(read('Tuesday 19th of April')).toEqual([
    '2024-04-16',
    'warning Unexpected day `Tuesday 19th of April`, expected weekday and date to agree: 2024-04-19 is a Friday; read as 2024-04-16 day-disagrees',
  ]);
  expect(read('Friday, 3 May')).toEqual([
    '2024-04-19',
    'warning Unexpected day `Friday, 3 May`, expected weekday and date to agree: 2024-04-19 is a Friday; read as 2024-04-19 day-disagrees',
  ]);
});

test('a date counts more than the number of the day beside it', () => {
  expect(read('Day 1: Wed 17 April')).toEqual(['2024-04-17', null]);
});
