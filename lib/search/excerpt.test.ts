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

test('gives nothing where no word matches', () => {
  expect(excerpt(notes, [mark('helm')], 'notes')).toBeNull();
  expect(excerpt('', [mark('helm')], 'notes')).toBeNull();
});

test('is quick for a text without spaces', () => {
  expect(excerpt('a.'.repeat(50_000), [mark('a')], 'notes')).not.toBeNull();
});
