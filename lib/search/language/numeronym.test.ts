import { expect, test } from 'vitest';
import { numeronym } from './numeronym.ts';

test.each([
  ['o11y', 'observability', true],
  ['k8s', 'kubernetes', true],
  ['i18n', 'internationalization', true],
  ['o11y', 'orchestration', false],
  ['o11y', 'operability', false],
])('%s is short for %s: %s', (short, long, isFor) => {
  expect(numeronym(short)?.isFor(long)).toBe(isFor);
});

test('tells the letter that the long word begins with', () => {
  expect(numeronym('o11y')?.first).toBe('o');
});

test.each(['e2e', 's3', 'v1a', 'h100x', '11y', 'o11', 'o11yy', ''])('%s stands for itself', (word) => {
  expect(numeronym(word)).toBeNull();
});
