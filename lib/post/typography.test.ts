import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typographic } from './typography.ts';

test.each([
  [`the author's reports`, 'the author’s reports'],
  [`"I Can't kubectl"`, '“I Can’t kubectl”'],
  [`('nested "quotes" here')`, '(‘nested “quotes” here’)'],
  [`'s own words, after a link`, '’s own words, after a link'],
  [`the '90s`, 'the ’90s'],
  ['1 -- 2 --- and so on...', '1 – 2 — and so on…'],
  [`engineers' choice`, 'engineers’ choice'],
])('sets %s', (typed, set) => {
  expect(typographic(typed)).toBe(set);
});

test('what is set stays set, and no straight quote is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = typographic(text);
      expect(once).not.toMatch(/["']/);
      expect(typographic(once)).toBe(once);
    }),
  );
});
