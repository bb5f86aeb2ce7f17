import { expect, test } from 'vitest';
import { median, resultOf } from './lighthouse-result.ts';

test('shows scores out of 100, and what could not be measured as no number', () => {
  const report = {
    categories: { performance: { score: 0.974 }, accessibility: { score: 1 }, seo: { score: null } },
    audits: {
      'first-contentful-paint': { numericValue: 801.6 },
      'cumulative-layout-shift': { numericValue: 0.00049 },
      'total-byte-weight': { numericValue: 22_016 },
    },
  };
  expect(resultOf(report)).toEqual({
    performance: 97,
    accessibility: 100,
    'best-practices': NaN,
    seo: NaN,
    FCP: 802,
    LCP: NaN,
    TBT: NaN,
    CLS: 0,
    KB: 22,
  });
});

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[1, 4, 2, 9], 3],
])('the median of %j is %d', (values, expected) => {
  expect(median(values.map((value) => ({ LCP: value })))).toEqual({ LCP: expected });
});
