import { expect, test } from 'vitest';
import { findEmoji, replaceEmoji } from './emoji.ts';

test.each([
  ['All :grin: well', 'All 😁 well'],
  [':tada::tada:', ':tada::tada:'],
  [':tada: :grin:', '🎉 😁'],
  [':+1: and :-1:', '👍 and 👎'],
  ['(:grin:)', '(😁)'],
  [':no-such: thing', ':no-such: thing'],
  [':toString:', ':toString:'],
  ['at 10:00:00', 'at 10:00:00'],
  ['https://a.b/:grin:/c', 'https://a.b/:grin:/c'],
  ['a:grin:', 'a:grin:'],
  ['no code', 'no code'],
])('“%s” is shown as “%s”', (text, shown) => {
  expect(replaceEmoji(text)).toBe(shown);
});

test('each code is found where it stands', () => {
  const text = 'One :grin: and :no-such: and :tada:';
  const found = findEmoji(text);
  expect(found.map(({ emoji }) => emoji)).toEqual(['😁', '🎉']);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([':grin:', ':tada:']);
  expect(findEmoji('none')).toEqual([]);
});
