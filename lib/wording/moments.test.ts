import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStart } from '#lib/video.ts';
import { clockOf, momentInAddress } from './moments.ts';

test('a moment reads as on a clock, with hours only where there are some', () => {
  expect([5, 760, 3723.9].map(clockOf)).toEqual(['0:05', '12:40', '1:02:03']);
});

test('a moment stands in an address without the parts that are zero', () => {
  expect([5, 60, 760, 3600, 3723.9].map(momentInAddress)).toEqual(['5s', '1m', '12m40s', '1h', '1h2m3s']);
});

test('what is written into an address is read from it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 * 3600 }), (second) => {
      expect(readStart(`https://example.org/talks/a?t=${momentInAddress(second)}`)).toBe(second);
    }),
  );
});
