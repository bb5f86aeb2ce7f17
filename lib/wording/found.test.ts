import { expect, test } from 'vitest';
import { listOr, partlyFound, undatedOf } from './found.ts';

test('names words that nothing shown has, and says what is shown where there are none', () => {
  expect(listOr(['a', 'b', 'c'])).toBe('a, b or c');
  expect(partlyFound('session', ['loki', 'tempo'])).toBe(
    'No session matches everything you typed. These do without “loki” or “tempo”.',
  );
  expect(partlyFound('session', [])).toBe(
    'No session matches everything you typed. These match some of it, the closest first.',
  );
});

test('says of how many sessions the day is not known, and nothing if it is known for all', () => {
  expect([undatedOf(1200, 7259), undatedOf(0, 3)]).toEqual([
    'The day is not known for 1,200 of these 7,259.',
    '',
  ]);
});
