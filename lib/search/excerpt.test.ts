import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const mark = (word: string) => ({
  typed: [word],
  field: null,
  prefix: false,
  others: new Map<string, number>(),
});
const notes = `The first talk was about ${'something else and '.repeat(12)}storage.\nArgo came up twice.\nLater, storage under Argo was praised.`;

test('cuts one line where most of the words stand together', () => {
  expect(excerpt(notes, [mark('storage'), mark('argo')], 'notes')).toBe(
    'Later, storage under Argo was praised.',
  );
  expect(excerpt(notes, [mark('twice')], 'notes')).toBe('Argo came up twice.');
});

test('cuts a long line at whole words, and says where', () => {
  const line = excerpt(notes, [mark('storage')], 'notes');
  expect(line).toMatch(/^… .{30,60}storage\.$/);
  expect(excerpt(notes, [mark('first')], 'notes')).toMatch(/^The first talk .{80,130} …$/);
});

test.each([
  ['a short line is given whole', 'Some words on storage in general.', 'Some words on storage in general.'],
  ['lines around it are left out', 'Before.\nOn storage.\nBehind.', 'On storage.'],
  [
    'a long line begins up to forty characters before the word',
    `${'a'.repeat(10)} ${'b'.repeat(20)} ${'c'.repeat(10)} storage`,
    `… ${'b'.repeat(20)} ${'c'.repeat(10)} storage`,
  ],
  [
    'a word within forty characters of the begin is not cut off',
    `${'b'.repeat(38)} storage`,
    `${'b'.repeat(38)} storage`,
  ],
  [
    'a long line ends before the word that would not fit',
    `storage ${'a'.repeat(130)} ${'b'.repeat(9)}`,
    `storage ${'a'.repeat(130)} …`,
  ],
  ['a line that just fits is not cut', `storage ${'a'.repeat(132)}`, `storage ${'a'.repeat(132)}`],
])('%s', (_, text, line) => {
  expect(excerpt(text, [mark('storage')], 'notes')).toBe(line);
});

test('where words stand as near in two places, the first is given', () => {
  const text = 'Storage and Argo here.\nArgo and storage there.\nOnly storage.';
  expect(excerpt(text, [mark('storage'), mark('argo')], 'notes')).toBe('Storage and Argo here.');
  expect(excerpt(text, [mark('storage'), mark('helm')], 'notes')).toBe('Storage and Argo here.');
  // Words that are far apart on a line, or on two lines, do not stand together.
  const apart = `Argo ${'x '.repeat(60)}storage.\nStorage\nArgo\nThen storage, Argo.`;
  expect(excerpt(apart, [mark('storage'), mark('argo')], 'notes')).toBe('Then storage, Argo.');
});

test('what was asked of another field is not looked for in the notes', () => {
  expect(excerpt('On storage.', [{ ...mark('storage'), field: 'title' }], 'notes')).toBeNull();
});

test('gives nothing where no word matches', () => {
  expect(excerpt(notes, [mark('helm')], 'notes')).toBeNull();
  expect(excerpt('', [mark('helm')], 'notes')).toBeNull();
});

test('is quick for a text without spaces', () => {
  expect(excerpt('a.'.repeat(50_000), [mark('a')], 'notes')).not.toBeNull();
});
