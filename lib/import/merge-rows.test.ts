import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCandidate } from './candidates.ts';
import { formatPlaylist } from '#lib/playlist/format-playlist.ts';
import { toRow } from './imported.ts';
import { mergeRows } from './merge-rows.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';

const row = (entry: string, fields: Partial<PlaylistRow> = {}) => toRow({ entry, ...fields });
const merge = (existing: PlaylistRow[], ...incoming: PlaylistRow[]) =>
  mergeRows(existing, incoming, { source: 'all.ics' });

const CUT = row('Keynote: A Bigger Tent: Cloud Native and... - Bob Quillin', { videoId: 'hi5jXcauQE4' });
const WHOLE = row('Keynote: A Bigger Tent: Cloud Native and Complexity - Bob Quillin, VP, Oracle', {
  date: '2019-05-22',
  start: '09:30',
});

test('new rows come last, in their order, and know where they come from', () => {
  const { rows, changes } = merge([CUT], row('Loki - Tom Wilkie'), row('Linkerd - Oliver Gould'));
  expect(rows.map(({ entry, source }) => [entry.slice(0, 7), source])).toEqual([
    ['Keynote', null],
    ['Loki - ', 'all.ics'],
    ['Linkerd', 'all.ics'],
  ]);
  expect(changes.every(({ isNew }) => isNew)).toBe(true);
});

test('empty cells are filled and say from where; a fuller entry is taken', () => {
  const { rows, changes } = merge([{ ...CUT, source: 'playlist.json' }], WHOLE);
  expect(rows).toEqual([
    {
      ...CUT,
      entry: WHOLE.entry,
      date: '2019-05-22',
      start: '09:30',
      source: 'playlist.json; entry, date, start: all.ics',
    },
  ]);
  expect(changes).toMatchObject([
    { isNew: false, filled: ['entry', 'date', 'start'], differs: [], score: 1 },
  ]);
});

test('a shorter entry than the one there says nothing new', () => {
  const { rows } = merge([CUT], WHOLE);
  expect(merge(rows, CUT)).toMatchObject({ rows, changes: [], same: 1 });
});

test('what differs is kept and told', () => {
  const loki = row('Loki - Tom Wilkie', { videoId: 'CQiawXlgabQ', track: 'Observability', room: 'Hall 8' });
  const { rows, changes } = merge([loki], { ...loki, track: 'Storage', room: 'HALL 8' });
  expect(rows).toEqual([loki]);
  expect(changes.map(({ differs }) => differs)).toEqual([
    [{ column: 'track', here: 'Observability', there: 'Storage' }],
  ]);
});

test('a row without a video gets that of a nearly equal title with a speaker in common, with the score', () => {
  const waiting = row('Going from 5s to 5ms: Node-Local DNS Cache - Pavithra Ramesh, Google');
  const video = row('Going from 5s to 5ms: Node-Local DNSCache - Pavithra Ramesh', {
    videoId: 'XbkViBUuScE',
  });
  const { rows, changes } = merge([waiting], video);
  expect(rows).toMatchObject([{ entry: waiting.entry, videoId: 'XbkViBUuScE' }]);
  expect(changes[0]?.filled).toEqual(['videoId']);
  expect(changes[0]?.score).toBeCloseTo(0.96, 1);
});

test.each([
  ['another speaker', 'Grafana Loki - Ed Welch', {}],
  ['no speaker', 'Grafana Loki', {}],
  ['another kind', 'Deep Dive: Grafana Loki - Tom Wilkie', {}],
  ['another day', 'Grafana Loki - Tom Wilkie, Grafana', { date: '2019-05-22' }],
  ['another title', 'Grafana Tempo, Explained - Tom Wilkie', {}],
])('%s is another talk', (_, entry, fields) => {
  const loki = row('Intro: Grafana Loki - Tom Wilkie', { videoId: 'CQiawXlgabQ', date: '2019-05-23' });
  expect(merge([loki], row(entry, fields)).rows).toHaveLength(2);
});

test('where two talks are as near, neither is taken', () => {
  const remarks = (videoId: string) => row('Closing Remarks: Day - Bryan Liles', { videoId });
  const { rows } = merge(
    [remarks('aaaaaaaaaaa'), remarks('bbbbbbbbbbb')],
    row('Closing Remarks, Day - Bryan Liles'),
  );
  expect(rows).toHaveLength(3);
});

test('a second video of a talk is added, and told to be alike', () => {
  const [first, second] = ['aaaaaaaaaaa', 'bbbbbbbbbbb'].map((videoId) =>
    row('Loki - Tom Wilkie', { videoId }),
  );
  const { rows, changes } = merge(first ? [first] : [], second ?? row(''));
  expect(rows).toHaveLength(2);
  expect(changes).toMatchObject([{ isNew: true, alike: { videoId: 'aaaaaaaaaaa', score: 1 } }]);
});

test('a talk that only a report lists lends its video', () => {
  const listed = toCandidate(
    row('Loki - Tom Wilkie, Grafana Labs', { videoId: 'CQiawXlgabQ', date: '2019-05-23' }),
  );
  const { rows, changes } = mergeRows([], [row('Loki! - Tom Wilkie', { room: 'Hall 8' })], {
    source: 'all.ics',
    others: [listed],
  });
  expect(rows).toMatchObject([{ entry: 'Loki! - Tom Wilkie', videoId: 'CQiawXlgabQ', room: 'Hall 8' }]);
  expect(changes).toMatchObject([{ isNew: true, score: 1 }]);
});

test('a second source is noted beside the first, each once', () => {
  const [filled] = merge([{ ...CUT, source: 'playlist.json' }], { ...CUT, room: 'Hall 8' }).rows;
  const again = merge(filled ? [filled] : [], { ...CUT, track: 'Keynotes' }).rows[0];
  expect(again?.source).toBe('playlist.json; room, track: all.ics');
});

const ENTRIES = [
  'Loki - Tom Wilkie',
  'Loki! - Tom Wilkie, Grafana',
  'Loki at Scale...',
  'Loki at Scale and More - Tom Wilkie & Ed Welch',
  'Loki at Sc... - Tom Wilkie',
  'Loki at Scale - Ed Welch',
  'Coffee',
];
const rows = fc.array(
  fc
    .record({
      entry: fc.constantFrom(...ENTRIES),
      videoId: fc.constantFrom(null, 'aaaaaaaaaaa', 'bbbbbbbbbbb'),
      date: fc.constantFrom(null, '2019-05-21', '2019-05-22'),
      room: fc.constantFrom(null, 'A', 'B'),
    })
    .map(({ entry, ...fields }) => row(entry, fields)),
  { maxLength: 6 },
);

test('the same import a second time changes nothing, and nothing is lost', () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const start = merge([], ...first).rows;
      const once = merge(start, ...second).rows;
      expect(formatPlaylist(merge(once, ...second).rows)).toBe(formatPlaylist(once));
      for (const [at, { videoId, date, room }] of start.entries()) {
        expect(once[at]).toMatchObject(
          Object.fromEntries(Object.entries({ videoId, date, room }).filter(([, value]) => value !== null)),
        );
      }
    }),
    { numRuns: 300 },
  );
});

const NAMED = row('Old Pods - A New Look', { speakers: 'zebra42; Ann Lee', videoId: 'hGqEMDRgJw8' });

test('a title whose speakers are guessed does not stand against one whose speakers are known', () => {
  const guessed = row('Old Pods - A New Look - zebra42 & Ann Lee, Acme', { videoId: 'hGqEMDRgJw8' });
  const { rows, changes } = merge([NAMED], guessed);
  expect(rows).toEqual([NAMED]);
  expect(changes).toMatchObject([
    { filled: [], differs: [{ column: 'entry', here: 'Old Pods - A New Look - zebra42; Ann Lee' }] },
  ]);
});

test('a title whose speakers are guessed adds the company of one who is known', () => {
  const pods = row('Seven Pods', { speakers: 'Ann Lee', videoId: 'hGqEMDRgJw8' });
  const { rows } = merge([pods], row('Seven Pods - Ann Lee, Acme', { videoId: 'hGqEMDRgJw8' }));
  expect(rows).toMatchObject([
    { entry: 'Seven Pods', speakers: 'Ann Lee, Acme', source: 'speakers: all.ics' },
  ]);
});

test('known speakers are taken where the title named nobody', () => {
  const { rows } = merge(
    [row('Seven Pods', { videoId: 'hGqEMDRgJw8' })],
    row('Seven Pods', { videoId: 'hGqEMDRgJw8', speakers: 'zebra42' }),
  );
  expect(rows).toMatchObject([{ entry: 'Seven Pods', speakers: 'zebra42' }]);
});
