import { describe, expect, test } from 'vitest';
import { Candidates, toCandidate } from './candidates.ts';
import { toRow } from './imported.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';

const read = (entry: string, fields: Partial<PlaylistRow> = {}) => toCandidate(toRow({ entry, ...fields }));
const SEVEN = 'hGqEMDRgJw8';
const EIGHT = 'N-0X09sNrw0';

/** Which of the given talks a row refers to, and the score of the match. */
function found(wanted: ReturnType<typeof read>, ...talks: ReturnType<typeof read>[]) {
  const candidates = new Candidates();
  for (const talk of talks) candidates.put(talk);
  const match = candidates.find(wanted);
  return match && [match.slot, match.score];
}

const at = (start: string | null, room: string | null, date = '2024-03-19') =>
  read('Lab - Ann Lee', { date, start, room });

describe('a row refers to the talk', () => {
  const pods = read('Seven Pods in Depth - Ann Lee', { videoId: SEVEN });

  test.each([
    ['with its video, whatever it is called', read('Tents', { videoId: SEVEN }), [0, null]],
    ['with its words', read('Seven Pods in Depth - Ann Lee'), [0, null]],
    [
      'with its words on one of the days',
      read('Seven Pods in Depth - Ann Lee', { date: '2024-03-19' }),
      [0, null],
    ],
    ['with nearly its words and its speaker', read('Seven Pods in Depth! - Ann Lee, Acme'), [0, 1]],
    ['with no other video', read('Seven Pods in Depth - Ann Lee', { videoId: EIGHT }), null],
    ['with no other speaker', read('Seven Pods in Depth! - Bo Ray'), null],
    ['with no other title', read('Eight Tents - Ann Lee'), null],
  ])('%s', (_, wanted, match) => {
    expect(found(wanted, pods)).toEqual(match);
  });

  test('of the same words that has a video rather than the one that waits for it', () => {
    const [waits, has] = [read('Pods - Ann Lee'), read('Pods - Ann Lee', { videoId: SEVEN })];
    expect(found(read('Pods - Ann Lee'), waits, has)).toEqual([1, null]);
    expect(found(read('Pods - Ann Lee', { videoId: EIGHT }), has, waits)).toEqual([1, null]);
    expect(found(read('Pods - Ann Lee'), waits)).toEqual([0, null]);
  });

  test('that is most like it, and none where two are', () => {
    const one = read('Seven Pods in Depth, again - Ann Lee', { videoId: EIGHT });
    expect(found(read('Seven Pods in Depth! - Ann Lee'), one, pods)?.[0]).toBe(1);
    expect(found(read('Seven Pods in Depth! - Ann Lee'), pods, { ...pods, videoId: EIGHT })).toBeNull();
  });

  test('of its own day, time and room', () => {
    const labs = [at('10:00', 'Hall 1'), at('14:00', 'Hall 1'), at('10:00', 'HALL 2')];
    expect(labs.map((lab) => found(lab, ...labs)?.[0])).toEqual([0, 1, 2]);
    expect(found(at('10:00', 'hall 2'), ...labs)).toEqual([2, null]);
    expect(found(at('10:00', 'Hall 1', '2024-03-20'), ...labs)).toBeNull();
    // Without a time it may be any of them, and is the first.
    expect(found(at(null, null), ...labs)).toEqual([0, null]);
  });
});

test('a talk that was joined is joined by no row of another time', () => {
  const candidates = new Candidates();
  const slot = candidates.put(read('Lab - Ann Lee', { start: '10:00' }));
  const later = read('Lab - Ann Lee', { start: '14:00' });
  expect(candidates.find(later)?.slot).toBe(slot);
  candidates.take(slot);
  expect(candidates.find(later)).toBeNull();
  expect(candidates.find(read('Lab - Ann Lee', { start: '10:00' }))?.slot).toBe(slot);
  expect(candidates.find(read('Lab - Ann Lee'))?.slot).toBe(slot);
  // Another room at the same time is another talk as well, where both are known.
  const rooms = new Candidates();
  rooms.take(rooms.put(read('Lab - Ann Lee', { start: '10:00', room: 'A' })));
  expect(rooms.find(read('Lab - Ann Lee', { start: '10:00', room: 'B' }))).toBeNull();
  expect(rooms.find(read('Lab - Ann Lee', { start: '10:00' }))?.slot).toBe(0);
});

test('rows that are there already are taken before any other is joined with them', () => {
  const candidates = new Candidates();
  candidates.put(read('Lab - Ann Lee', { start: '10:00' }));
  candidates.takeSame([
    read('Lab - Ann Lee', { start: '10:00' }),
    read('Lab', { videoId: SEVEN }),
    read('Else'),
  ]);
  expect(candidates.find(read('Lab - Ann Lee', { start: '14:00' }))).toBeNull();
});

test('an intro and a deep dive of one title are two talks, and a session may be either', () => {
  const intro = read('Intro: Seven Pods in Depth - Ann Lee', { videoId: SEVEN });
  expect(found(read('Deep Dive: Seven Pods in Depth - Ann Lee'), intro)).toBeNull();
  expect(found(read('Seven Pods in Depth - Ann Lee'), intro)).toEqual([0, 1]);
  expect(found(intro, read('Seven Pods in Depth - Ann Lee, Acme'))).toEqual([0, 1]);
});

test('a talk that was replaced is found by its new words', () => {
  const candidates = new Candidates();
  const slot = candidates.put(read('Pods in D... - Ann Lee'));
  candidates.put(read('Pods in Depth - Ann Lee', { videoId: SEVEN }), slot);
  expect(candidates.find(read('Pods in Depth - Ann Lee'))).toMatchObject({ slot, score: null });
  expect(candidates.find(read('Tents', { videoId: SEVEN }))).toMatchObject({ slot });
});

test('a talk that is like another but has its own video is told', () => {
  const candidates = new Candidates();
  candidates.put(read('Seven Pods - Ann Lee', { videoId: SEVEN }));
  candidates.put(read('Eight Tents - Ann Lee'));
  const alike = (entry: string, videoId: string | null) => candidates.alike(read(entry, { videoId }))?.slot;
  expect(alike('Seven Pods! - Ann Lee', EIGHT)).toBe(0);
  expect(alike('Seven Pods! - Ann Lee', SEVEN)).toBeUndefined();
  expect(alike('Eight Tents! - Ann Lee', EIGHT)).toBeUndefined();
});

test('of a speaker with very many talks, those that share a rare word are compared', () => {
  const candidates = new Candidates();
  for (let at = 0; at < 80; at += 1)
    candidates.put(read(`Common talk number x${at} - Ann Lee`, { videoId: String(at).padStart(11, '0') }));
  expect(candidates.find(read('Common talk, number x42 - Ann Lee'))?.slot).toBe(42);
  expect(candidates.find(read('Common talk number - Ann Lee'))).toBeNull();
});
