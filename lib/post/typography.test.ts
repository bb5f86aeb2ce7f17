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
  [`" she said, after a link`, '” she said, after a link'],
  [`"5 pods"`, '“5 pods”'],
  [`either/"or" ["and"] {"not"} <"b">`, 'either/“or” [“and”] {“not”} <“b”>'],
  [`all—"pods" – "nodes" -"zones"`, 'all—“pods” – “nodes” -“zones”'],
  [`'tis 'the' 'rest'`, '‘tis ‘the’ ‘rest’'],
  [`I'm, we've, you're, he'd, we'll`, 'I’m, we’ve, you’re, he’d, we’ll'],
  [`a----b`, 'a—-b'],
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
