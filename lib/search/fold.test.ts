import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Karol Gołąb', 'karol golab'],
  ['Søren Ødegård', 'soren odegard'],
  ['Đorđe Straße', 'dorde strasse'],
  ['Æneas Œuvre Þór', 'aeneas oeuvre thor'],
  ['DIYARBAKIR İstanbul Iğdır', 'diyarbakir istanbul igdir'],
  ["Don’t, don`t, donʼt, don't", 'dont, dont, dont, dont'],
  ['Condé Nast', 'conde nast'],
  ['Ｋｕｂｅ ﬁne ™ ℋ', 'kube fine tm h'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('is idempotent, for every character there is', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const folded = fold(String.fromCodePoint(code));
    if (fold(folded) !== folded) expect.fail(`U+${code.toString(16)}`);
  }
});

test('is idempotent for texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
