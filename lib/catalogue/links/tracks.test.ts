import { expect, test } from 'vitest';
import { listTracks } from './tracks.ts';

test('a track has its talks of all conferences, however it is spelt, and talks without a track are in none', () => {
  const talks = [
    { slug: 'a', track: 'Security + Identity' },
    { slug: 'b', track: null },
    { slug: 'c', track: 'Observability' },
    { slug: 'd', track: 'Security + identity' },
  ];
  expect(listTracks(talks)).toEqual([
    { slug: 'observability', name: 'Observability', talks: ['c'] },
    { slug: 'security-identity', name: 'Security + Identity', talks: ['a', 'd'] },
  ]);
});
