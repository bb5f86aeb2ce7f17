import { expect, test } from 'vitest';
import { invisibleCharacters, phrases, tidy, trim, words } from './text.ts';

test.each([
  ['Seven  Pods', 'Seven Pods'],
  [' Seven Pods', 'Seven Pods'],
  ['Seven Pods ', 'Seven Pods'],
  ['Seven\tPods\n', 'Seven Pods'],
  ['Se\u200bven\u00a0Pods\u202e', 'Seven Pods'],
  ['Se\u007fven', 'Seven'],
  ['Łukasz', 'Łukasz'],
  ['\u200cPods\u200d', '\u200cPods\u200d'],
  ['', ''],
])('a field shows %j as %j', (text, shown) => {
  expect(tidy(text)).toBe(shown);
});

const trimmed = (text: string, also?: string) => text.slice(...trim(text, [0, text.length], also));

test('a range is trimmed of white space, of what cannot be seen, and of further characters', () => {
  expect(trimmed(' \t Pods \u200b')).toBe('Pods');
  expect(trimmed('\u00a0\u202ePods')).toBe('Pods');
  expect(trimmed('- Pods, -')).toBe('- Pods, -');
  expect(trimmed('- Pods, -', '-,')).toBe('Pods');
  expect(trim('a - b', [1, 4], '-')).toEqual([4, 4]);
  expect(trim('a b c', [1, 4])).toEqual([2, 3]);
});

test('what cannot be seen is found where it stands', () => {
  expect([...invisibleCharacters('a\u202eb\u0007')]).toEqual([
    { at: 1, character: '\u202e' },
    { at: 3, character: '\u0007' },
  ]);
  expect([...invisibleCharacters('a b')]).toEqual([]);
});

test('lists of words and of phrases', () => {
  expect(words('\n  a b\n c ')).toEqual(['a', 'b', 'c']);
  expect(phrases('\n  Watch here | Video |\n slides ')).toEqual(['watch here', 'video', 'slides']);
});
