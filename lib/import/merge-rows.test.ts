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

const lab = (start: string | null, room: string | null = null) =>
  row('Lab: Hands on Pods - Ann Lee, Acme', { date: '2024-03-19', start, room });

test.each([
  ['two times in two rooms', [lab('10:00', 'Hall 1'), lab('14:00', 'Hall 2')]],
  ['two rooms at one time', [lab('10:00', 'Hall 1'), lab('10:00', 'Hall 2')]],
  ['two times in one room', [lab('10:00', 'Hall 1'), lab('14:00', 'Hall 1')]],
  ['one of many times', [lab('10:00'), lab('11:00'), lab('12:00'), lab('13:00')]],
])('a talk that is given again is a row of its own: %s', (_, labs) => {
  const { rows, changes } = merge([], ...labs);
  expect(rows.map(({ start, room }) => [start, room])).toEqual(labs.map(({ start, room }) => [start, room]));
  expect(changes.every(({ isNew, differs }) => isNew && differs.length === 0)).toBe(true);
  expect(merge(rows, ...labs)).toMatchObject({ rows, changes: [], same: labs.length });
  expect(merge(rows, ...labs.toReversed())).toMatchObject({ rows, changes: [] });
});

test('of a talk given twice, the one that is new is added, in whatever order they come', () => {
  const { rows } = merge([lab('14:00')], lab('10:00'), lab('14:00'));
  expect(rows.map(({ start }) => start)).toEqual(['14:00', '10:00']);
});

test('a talk that was moved is told, and stays', () => {
  const { rows, changes } = merge([lab('14:00')], lab('15:00'));
  expect(rows).toEqual([lab('14:00')]);
  expect(changes).toMatchObject([{ differs: [{ column: 'start', here: '14:00', there: '15:00' }] }]);
});

test('of a talk given twice, one has the video and the other waits', () => {
  const { rows } = merge([], lab('10:00'), lab('14:00'));
  const video = row('Lab: Hands on Pods - Ann Lee, Acme', { videoId: 'hGqEMDRgJw8' });
  const after = merge(rows, video).rows;
  expect(after.map(({ start, videoId }) => [start, videoId])).toEqual([
    ['10:00', 'hGqEMDRgJw8'],
    ['14:00', null],
  ]);
  expect(merge(after, lab('10:00'), lab('14:00')).rows).toEqual(after);
});

/** The time that a piece of work takes of the processor, the least of three tries. */
function costOf(work: () => void): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...tries);
}

test.each([
  ['many talks of one speaker', (at: number) => row(`Talk ${at} of pods and clusters - Ann Lee`)],
  [
    'many videos of one speaker',
    (at: number) => row(`Pods, part ${at} - Ann Lee`, { videoId: String(at).padStart(11, '0') }),
  ],
  [
    'one title at many times',
    (at: number) => row('Project Demo', { date: '2024-03-19', start: '10:00', room: `Booth ${at}` }),
  ],
  [
    'one title of one speaker',
    (at: number) => row('Pods - Ann Lee', { videoId: String(at).padStart(11, '0') }),
  ],
])('four times as many rows take four times as long: %s', (_, rowOf) => {
  const rowsOf = (n: number) => Array.from({ length: n }, (_row, at) => rowOf(at));
  const [few, many] = [rowsOf(500), rowsOf(2000)];
  merge([], ...few);
  const small = costOf(() => merge([], ...few));
  expect(costOf(() => merge([], ...many))).toBeLessThan(small * 4 * 2.2 + 100_000);
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
      start: fc.constantFrom(null, '10:00', '11:00'),
      room: fc.constantFrom(null, 'A', 'B'),
      speakers: fc.constantFrom(null, null, '-', 'Tom Wilkie', 'Tom Wilkie, Grafana; Ed Welch'),
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

test('a row that was filled may tell others apart, and a second import changes nothing even then', () => {
  const loki = row('Loki - Tom Wilkie', { videoId: 'CQiawXlgabQ' });
  const incoming = [row('Loki - Tom Wilkie', { speakers: '-' }), row('Loki! - Tom Wilkie, Grafana')];
  const once = merge([loki], ...incoming);
  expect(once.rows.map(({ entry }) => entry)).toEqual(['Loki! - Tom Wilkie, Grafana', 'Loki - Tom Wilkie']);
  // What the later rounds did is among the changes.
  expect(once.changes.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(merge(once.rows, ...incoming)).toMatchObject({ rows: once.rows, changes: [] });
});

test('the progress of a long import is told from its begin to its end', () => {
  const told: [number, number][] = [];
  const many = Array.from({ length: 1_001 }, (_, at) => row(`Talk ${at}`));
  mergeRows([], many, { source: 'all.ics', onProgress: (done, all) => told.push([done, all]) });
  expect(told).toEqual([
    [0, 1001],
    [500, 1001],
    [1000, 1001],
    [1001, 1001],
  ]);
});
