import { expect, test } from 'vitest';
import { readRows } from './read-row.ts';
import { withoutLabels } from './row-labels.ts';

const titles = (rows: { entry: string; track?: string; room?: string; speakers?: string }[]) =>
  readRows(
    rows.map(({ entry, track = null, room = null, speakers = null }) => ({
      entry,
      track,
      room,
      speakers,
      videoId: null,
    })),
    [],
  ).map(({ title }) => title);

test('a track whose name stands before most of its titles is a label', () => {
  const rows = [
    { entry: 'EnvoyCon: Seven Pods - Ann Lee, Acme', track: 'EnvoyCon' },
    { entry: 'ENVOYCON - Eight Pods - Bo Ray, Acme', track: 'EnvoyCon' },
    { entry: 'Nine Pods - Cy Moe, Acme', track: 'EnvoyCon' },
    { entry: 'EnvoyCon: Keynote: Ten Pods', track: 'EnvoyCon', speakers: 'Di Fox, Acme' },
  ];
  expect(titles(rows)).toEqual(['Seven Pods', 'Eight Pods', 'Nine Pods', 'Ten Pods']);
});

test('a single title may begin with the word that its track is called by', () => {
  const rows = [
    { entry: 'Security: A Short History - Ann Lee, Acme', track: 'Security' },
    { entry: 'Seven Pods - Bo Ray, Acme', track: 'Security' },
    { entry: 'Eight Pods - Cy Moe, Acme', track: 'Security' },
  ];
  expect(titles(rows)[0]).toBe('Security: A Short History');
  expect(titles(rows.slice(0, 1))[0]).toBe('Security: A Short History');
});

test.each([
  ['Learning Lounge: Seven Pods', 'Learning Lounge', 'Seven Pods'],
  ['Learning Lounge : Seven Pods', 'Hall 1 | Bridge Zone | Learning Lounge', 'Seven Pods'],
  ['Learning Lounges: Seven Pods', 'Learning Lounge', 'Learning Lounges: Seven Pods'],
  ['Learning Lounge', 'Learning Lounge', 'Learning Lounge'],
  ['Learning Lounge: ', 'Learning Lounge', 'Learning Lounge'],
  ['Seven Pods', 'Hall 1 | ', 'Seven Pods'],
])('“%s” in the room “%s” is called “%s”', (entry, room, title) => {
  expect(titles([{ entry, room, speakers: '-' }])).toEqual([title]);
});

test('offsets stay the same', () => {
  const [row] = withoutLabels([{ entry: 'Lounge: Pods', track: null, room: 'Lounge' }]);
  expect(row?.entry).toBe('        Pods');
});
