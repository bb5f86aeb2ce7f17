import { expect, test } from 'vitest';
import { clockState, spell } from './clock-state.ts';

const MINUTE = 60_000;
const at = (time: string) => Date.parse(`2026-03-24T${time}:00+01:00`);
const spans = (...hours: string[]) =>
  hours.map((hour) => {
    const [start = '', until = ''] = hour.split('–');
    return { start: at(start), until: at(until) };
  });
const day = spans('09:00–10:30', '11:00–11:30', '11:30–12:00');

test('says what is over, on and next', () => {
  expect(clockState(day, at('11:10'))).toEqual({ slots: ['over', 'now', 'next'], now: 1, next: 2 });
});

test('between two slots nothing is on', () => {
  expect(clockState(day, at('10:45'))).toEqual({ slots: ['over', 'next', 'later'], now: -1, next: 1 });
});

test('a slot is on from its first minute, and over at its last', () => {
  expect(clockState(day, at('11:00'))?.slots).toEqual(['over', 'now', 'next']);
  expect(clockState(day, at('11:30'))?.slots).toEqual(['over', 'over', 'now']);
});

test('of slots that overlap all are on, and the latest is meant by “now”', () => {
  expect(clockState(spans('14:00–15:30', '15:00–15:30'), at('15:10'))).toEqual({
    slots: ['now', 'now'],
    now: 1,
    next: -1,
  });
});

test('on the morning of the day the first slot is next; long before and after it nothing is told', () => {
  expect(clockState(day, at('08:00'))?.slots).toEqual(['next', 'later', 'later']);
  expect(clockState(day, at('09:00') - 13 * 60 * MINUTE)).toBeNull();
  expect(clockState(day, at('12:00'))).toBeNull();
  expect(clockState([], at('12:00'))).toBeNull();
});

test('times are spelled in hours and minutes', () => {
  expect([0, 1, 34, 60, 125].map((minutes) => spell(minutes * MINUTE))).toEqual([
    '0 minutes',
    '1 minute',
    '34 minutes',
    '1 hour',
    '2 hours 5 minutes',
  ]);
});
