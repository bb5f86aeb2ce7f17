import { expect, test } from 'vitest';
import { among, judge } from './judge.ts';

test.each(['eu-2019', 'all'] as const)(
  '%s: the right talk is first, or among three',
  (list) => {
    const judgements = judge(list);
    expect(judgements.length).toBeGreaterThan(400);
    expect(among(1, judgements)).toBeGreaterThanOrEqual(0.96);
    expect(among(3, judgements)).toBeGreaterThanOrEqual(0.975);
  },
  120_000,
);
