import { expect, test } from 'vitest';
import { change, LONGEST } from './change.ts';
import { TARGETS } from './targets.ts';
import { randomFrom } from '#bench/search/random.ts';

test.each(Object.entries(TARGETS))(
  '%s: everything that is kept is read, and a hundred changes of it',
  (_, { seeds, read }) => {
    expect(seeds.length).toBeGreaterThan(0);
    for (const seed of seeds) read(seed);
    const random = randomFrom(1);
    for (let at = 0; at < 100; at += 1) {
      const text = change(seeds[at % seeds.length] ?? '', seeds, random);
      expect(text.length).toBeLessThanOrEqual(LONGEST);
      read(text);
    }
  },
);
