import { expect, test } from 'vitest';
import { count, inWords, overDays, percent } from './counts.ts';

test('counts are written in English', () => {
  expect(inWords(3)).toBe('three');
  expect(inWords(38)).toBe('38');
  expect(count(1, 'session')).toBe('1 session');
  expect(count(999, 'session')).toBe('999 sessions');
  expect(count(1000, 'session')).toBe('1,000 sessions');
  expect(count(20_000, 'session')).toBe('20,000 sessions');
  expect(count(1_234_567, 'company', 'companies')).toBe('1,234,567 companies');
  expect(overDays(1)).toBe('');
  expect(overDays(3)).toBe('over three days');
});

test('shares are written in percent, little is not nothing, and nearly all is not all', () => {
  expect([0, 0.0004, 0.027, 0.0994, 0.0995, 0.338, 0.9999, 1].map(percent)).toEqual([
    '0.0%',
    '<0.1%',
    '2.7%',
    '9.9%',
    '10%',
    '34%',
    '99%',
    '100%',
  ]);
});
