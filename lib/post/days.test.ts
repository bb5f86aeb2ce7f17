import { expect, test } from 'vitest';
import { looksLikeDay, readBoth, readDay } from './days.ts';

test.each([
  ['Tuesday', { weekday: 2 }],
  ['TUESDAY:', { weekday: 2 }],
  ['Weds', { weekday: 3 }],
  ['Thur - main conference', { weekday: 4 }],
  ['Sessions on Friday', { weekday: 5 }],
  ["Saturday's talks", { weekday: 6 }],
  ['Day 2', { ordinal: 2 }],
  ['Day Two: Keynotes', { ordinal: 2 }],
  ['The second day', { ordinal: 2 }],
  ['Day 0', { ordinal: 0 }],
  ['Day 1: Tuesday', { weekday: 2 }],
  ['2019-05-21', { date: '2019-05-21' }],
  ['2019/5/21', { date: '2019-05-21' }],
  ['21 May 2019', { date: '2019-05-21' }],
  ['Tuesday, 21st of May', { date: '2019-05-21' }],
  ['Tue, May 21st', { date: '2019-05-21' }],
  ['May 21, 2020', { date: '2020-05-21' }],
  ['Dienstag, 21. Mai', { date: '2019-05-21' }],
  ['Mercredi 12 avril', { date: '2019-04-12' }],
  ['1er juin', { date: '2019-06-01' }],
  ['Avril 12', { date: '2019-04-12' }],
  ['22 de  mayo', { date: '2019-05-22' }],
  ['22.  Mai', { date: '2019-05-22' }],
  ['5 stycznia', { date: '2019-01-05' }],
  ['Saturday’s talks', { weekday: 6 }],
  ['Miércoles, 22 de mayo de 2018', { date: '2018-05-22' }],
  ['Onsdag 7. september', { date: '2019-09-07' }],
  ['środa', { weekday: 3 }],
  ['Terça-feira', { weekday: 2 }],
  ['Tag 2', { ordinal: 2 }],
  ['Jour 1 : Keynotes', { ordinal: 1 }],
  ['Día 3', { ordinal: 3 }],
  ['Sunday', { weekday: 0 }],
  ['mon', { weekday: 1 }],
  ['Fri.', { weekday: 5 }],
  ['Sat (morning)', { weekday: 6 }],
  ['Wed 22', { weekday: 3 }],
  ['Thurs, May', { weekday: 4 }],
  ['Tues: Keynotes', { weekday: 2 }],
  ['Day #2', { ordinal: 2 }],
  ['Day10', { ordinal: 10 }],
  ['day ten', { ordinal: 10 }],
  ['Zeroth day', { ordinal: 0 }],
  ['On the 3rd day', { ordinal: 3 }],
  ['2019-1-2', { date: '2019-01-02' }],
  ['21 May, 2020', { date: '2020-05-21' }],
  ['May. 21st', { date: '2019-05-21' }],
  ['22nd of Sept. 2018', { date: '2018-09-22' }],
  ['29 February 2020', { date: '2020-02-29' }],
  ['22.  mai', { date: '2019-05-22' }],
  ['22 de mayo', { date: '2019-05-22' }],
  ['1º de maio de 2019', { date: '2019-05-01' }],
  ['Mai 22', { date: '2019-05-22' }],
  ['Miércoles', { weekday: 3 }],
  ['Donderdag', { weekday: 4 }],
  ['lunedì', { weekday: 1 }],
  ['Пятница', { weekday: 5 }],
  ['čtvrtek', { weekday: 4 }],
  ['Lördag', { weekday: 6 }],
  ['Mandag', { weekday: 1 }],
  ['Keskiviikko', { weekday: 3 }],
  ['Szerda', { weekday: 3 }],
  ['Çarşamba', { weekday: 3 }],
  ['вівторок', { weekday: 2 }],
  ['Päivä 2', { ordinal: 2 }],
  ['Giorno 2', { ordinal: 2 }],
  ['den 2', { ordinal: 2 }],
])('%s says %o', (heading, says) => {
  expect(readDay(heading, '2019-05-23')).toEqual(says);
});

test.each([
  'Tueday',
  'Sun Microsystems',
  'Sat in the hall',
  'Keynotes',
  '31 February 2019',
  'Monetisation',
  'Today',
  '3. Maibaum',
  '3. Marketing',
  'Mai',
  'Marzo Labs',
  'Tag und Nacht',
  '30 February 2020',
  '2019-13-01',
  '2019-05-211',
  'May the 4th be with you',
  'Yesterday',
  'day',
  `${'word '.repeat(50)}dienstag`,
])('%s says no day', (heading) => {
  expect(readDay(heading, '2019-05-23')).toBeNull();
});

test('a date without a year is of the year the report was written in, or of the one before', () => {
  expect(readDay('11 December', '2019-01-04')).toEqual({ date: '2018-12-11' });
  expect(readDay('Tuesday 21 May', null)).toEqual({ weekday: 2 });
  expect(readDay('21 May', null)).toEqual({ monthDay: '05-21' });
  expect(readDay('29 February', null)).toEqual({ monthDay: '02-29' });
  expect(readDay('11 July', '2019-01-04')).toEqual({ date: '2019-07-11' });
  expect(readDay('11 August', '2019-01-04')).toEqual({ date: '2018-08-11' });
  expect(readDay('3 January', '2019-12-30')).toEqual({ date: '2019-01-03' });
});

test('a heading may say a weekday and a date that contradict each other', () => {
  expect(readBoth('Tuesday, 22 May 2019')).toEqual({ weekday: 2, monthDay: '05-22' });
  expect(readBoth('Dienstag')).toEqual({ weekday: 2, monthDay: null });
  expect(readBoth('Day 2')).toEqual({ weekday: null, monthDay: null });
});

test('what was meant as a day is known by its end or its beginning', () => {
  expect(['Tueday', 'Day  Twelvty', 'Someday'].filter(looksLikeDay)).toHaveLength(3);
  expect(['Keynotes', 'A day in the life', 'Some day', 'Monday morning'].filter(looksLikeDay)).toEqual([]);
  expect(['**Tueday**', 'tueday:', 'DAY x'].filter(looksLikeDay)).toHaveLength(3);
});

test('no heading that is a day is longer than two hundred letters', () => {
  expect([looksLikeDay(`${'x'.repeat(197)}day`), looksLikeDay(`${'x'.repeat(198)}day`)]).toEqual([
    true,
    false,
  ]);
  expect(readDay(`${'w '.repeat(95)}dienstag`, null)).toEqual({ weekday: 2 });
});
