import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagsOf } from './flags.ts';
import { emptyList, noted, saved, stopped, watched } from './list.ts';
import { formatStored, VERSION } from './stored.ts';

const named = (slug: string) => ({ slug, title: slug });

test('tells what is saved, watched, and has something to show', () => {
  let list = noted(saved(emptyList, named('a'), 1), named('a'), 'note', 1);
  list = watched(saved(list, named('b'), 2), named('b'), 3);
  list = stopped(list, named('c'), { at: 1, of: 2, when: 3 });
  expect(flagsOf(formatStored(list))).toEqual({
    saved: new Set(['a', 'b']),
    watched: new Set(['b']),
    marked: new Set(['a', 'c']),
    size: 3,
  });
});

test('reads version 1, and nothing of a newer one', () => {
  expect(flagsOf('["a","b"]')).toMatchObject({ saved: new Set(['a', 'b']), size: 2 });
  expect(flagsOf(JSON.stringify({ version: VERSION + 1, talks: [{ slug: 'a', saved: 1 }] })).size).toBe(0);
});

test('never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void flagsOf(text)));
  for (const text of [null, '', 'null', '{"version":2,"talks":[null,1,[]]}', '[null,[],{}]']) flagsOf(text);
});
