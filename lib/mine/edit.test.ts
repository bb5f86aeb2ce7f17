import { expect, test } from 'vitest';
import { edited } from './edit.ts';
import { emptyList, saved } from './list.ts';
import { formatStored, VERSION } from './stored.ts';

const save = (list: typeof emptyList) => saved(list, { slug: 'a', title: 'A' }, 5);

test('changes what is stored, also where nothing is', () => {
  const text = formatStored(save(emptyList));
  expect(edited(null, save)).toEqual({ text, unread: null });
  expect(edited(formatStored(emptyList), save)).toEqual({ text, unread: null });
});

test('gives a text that could not be read, to be put aside before it is written over', () => {
  expect(edited('{', save)).toEqual({ text: formatStored(save(emptyList)), unread: '{' });
});

test('never writes over a list of a newer version', () => {
  expect(edited(JSON.stringify({ version: VERSION + 1 }), save)).toBeNull();
});
