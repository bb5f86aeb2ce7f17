import { expect, test } from 'vitest';
import {
  calendarDate,
  dateRange,
  dayAndMonth,
  fullDate,
  longDate,
  monthRange,
  shortDateRange,
  shortWeekday,
  weekday,
  weekdayAndDate,
} from './dates.ts';

const form = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (date: string) => format.format(new Date(date));
};

test('writes days as British English does', () => {
  for (let day = 0; day < 800; day++) {
    const date = new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10);
    expect(weekday(date)).toBe(form({ weekday: 'long' })(date));
    expect(shortWeekday(date)).toBe(form({ weekday: 'short' })(date));
    expect(longDate(date)).toBe(form({ day: 'numeric', month: 'long', year: 'numeric' })(date));
    expect(dayAndMonth(date)).toBe(form({ day: 'numeric', month: 'long' })(date));
  }
});

test('writes the days of a conference without repeating month or year', () => {
  expect(weekdayAndDate('2019-05-21')).toBe('Tuesday 21 May');
  expect(fullDate('2019-05-21')).toBe('Tuesday 21 May 2019');
  expect(dateRange([])).toBe('');
  expect(dateRange(['2019-05-20'])).toBe('20 May 2019');
  expect(dateRange(['2019-05-20', '2019-05-23'])).toBe('20–23 May 2019');
  expect(dateRange(['2019-04-30', '2019-05-02'])).toBe('30 April – 2 May 2019');
  expect(dateRange(['2019-12-31', '2020-01-01'])).toBe('31 December 2019 – 1 January 2020');
});

test('writes the months of a conference', () => {
  expect(monthRange([])).toBe('');
  expect(monthRange(['2019-05-20', '2019-05-23'])).toBe('May 2019');
  expect(monthRange(['2019-04-30', '2019-05-02'])).toBe('April–May 2019');
  expect(monthRange(['2019-12-31', '2020-01-01'])).toBe('December 2019 – January 2020');
});

test('writes the days of a conference in short beside its year', () => {
  expect(shortDateRange([])).toBe('');
  expect(shortDateRange(['2019-05-20'])).toBe('20 May');
  expect(shortDateRange(['2019-05-20', '2019-05-23'])).toBe('20–23 May');
  expect(shortDateRange(['2020-07-30', '2020-08-01'])).toBe('30 Jul – 1 Aug');
});

test('what begins before five in the morning of a programme’s day is on the next date', () => {
  expect(['00:30', '04:59', '05:00', '23:30'].map((time) => calendarDate('2024-02-28', time))).toEqual([
    '2024-02-29',
    '2024-02-29',
    '2024-02-28',
    '2024-02-28',
  ]);
});
