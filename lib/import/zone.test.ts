import { expect, test } from 'vitest';
import { clockOf, isTimeZone, momentOf } from './zone.ts';

test('a time zone has a name that everybody knows', () => {
  expect(['Europe/Madrid', 'UTC', 'Hall Time', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});

test.each([
  ['Europe/Madrid', '2019-05-21T22:30:00Z', '2019-05-22', '00:30'],
  ['America/Denver', '2024-01-01T06:59:00Z', '2023-12-31', '23:59'],
  ['Asia/Kolkata', '2024-03-19T00:00:00Z', '2024-03-19', '05:30'],
])('clocks in %s show %s as %s, %s', (zone, moment, date, time) => {
  const clock = clockOf(zone);
  expect(clock(new Date(moment))).toEqual({ date, time });
  expect(momentOf({ date, time }, clock).toISOString().slice(0, 19)).toBe(moment.slice(0, 19));
});

test('an hour that is left out is read as one later, and one that comes twice as either', () => {
  const clock = clockOf('Europe/Madrid');
  expect(clock(momentOf({ date: '2024-03-31', time: '02:30' }, clock)).time).toBe('03:30');
  expect(clock(momentOf({ date: '2024-10-27', time: '02:30' }, clock)).time).toBe('02:30');
  // Just after the clocks have changed, the first guess lies before it.
  expect(clock(momentOf({ date: '2024-03-31', time: '03:15' }, clock)).time).toBe('03:15');
  expect(clock(momentOf({ date: '2024-03-31', time: '01:45' }, clock)).time).toBe('01:45');
});
