import { expect, test } from 'vitest';
import { openSealed, sealIndex } from './pack.ts';

const index = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256);
const records = '[{"title":"Größe 🎉"}]';
const sealed = sealIndex(index, records);

test('an index is opened with the records that it was made of', () => {
  expect([...openSealed(sealed, records)]).toEqual([...index]);
  expect([...openSealed(sealIndex(Uint8Array.of(), '[]'), '[]')]).toEqual([]);
});

test('records of another build are refused', () => {
  expect(() => openSealed(sealed, '[{"title":"Größe 🎊"}]')).toThrow(/expected whole files of one build/);
  expect(() => openSealed(sealed, '')).toThrow(/expected whole files/);
});

test('an index that is cut off anywhere, or has any bit turned, is refused', () => {
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => openSealed(sealed.subarray(0, length), records)).toThrow(/expected whole files/);
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const turned = Uint8Array.from(sealed);
    turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => openSealed(turned, records)).toThrow(/expected whole files/);
  }
});
