import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyList, noted, queued, saved, stopped, watched } from './list.ts';
import { formatStored, readStored, VERSION } from './stored.ts';

const named = (slug: string) => ({ slug, title: `Title of ${slug}` });

test('reads back what it wrote', () => {
  let list = queued(saved(saved(emptyList, named('a'), 5), named('b'), 6), 'b');
  list = noted(list, named('b'), 'ünï "quoted" \u2028 <b>', 7);
  list = stopped(list, named('c'), { at: 12.5, of: 100, when: 8 });
  list = watched(list, named('d'), 9);
  expect(readStored(formatStored(list))).toEqual({ list, lost: null, newer: false });
  expect(readStored(null)).toEqual({ list: emptyList, lost: null, newer: false });
});

test('reads version 1, an array of slugs', () => {
  const { list, lost } = readStored('["newest","older"]');
  expect(lost).toBe(null);
  expect(list.talks.map(({ slug, saved }) => [slug, saved])).toEqual([
    ['newest', 2],
    ['older', 1],
  ]);
});

test('leaves a list of a newer version alone', () => {
  expect(readStored(JSON.stringify({ version: VERSION + 1, talks: 'who knows' }))).toEqual({
    list: emptyList,
    lost: null,
    newer: true,
  });
});

test.each([
  '',
  '{',
  'null',
  '7',
  '"a"',
  '{}',
  '{"version":"2"}',
  '{"version":0,"talks":[]}',
  '{"version":2}',
])('says of %s that all of it was lost', (text) =>
  expect(readStored(text)).toEqual({ list: emptyList, lost: 'all', newer: false }),
);

test('takes what it can of a list that is damaged, and says so', () => {
  const text = JSON.stringify({
    version: 2,
    talks: [
      { slug: 'good', saved: 1, title: 7, note: { a: 1 }, watched: 'yes', stopped: { at: 'x' } },
      { slug: '../../evil', saved: 1 },
      { slug: '<img src=x onerror=alert(1)>', saved: 1 },
      { slug: 'nothing-kept' },
      { slug: 'negative', saved: -1 },
      ['array'],
      null,
    ],
    next: ['good', 'good', 'unknown', 3, null],
  });
  expect(readStored(text)).toEqual({
    list: {
      talks: [{ slug: 'good', title: '', saved: 1, watched: null, note: '', stopped: null }],
      next: ['good'],
    },
    lost: 'some',
    newer: false,
  });
});

test('never throws, and gives a list that it can write', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { list } = readStored(text);
      expect(readStored(formatStored(list)).list).toEqual(list);
    }),
  );
});
