import { expect, test } from 'vitest';
import { daysBetween, newImport, skip, toRow } from './imported.ts';

test('a row has every cell, and those of white space alone are empty', () => {
  expect(toRow({ entry: '  Loki:\n logs ', track: ' \t', room: ' Hall\n 8 ', abstract: ' \n' })).toEqual({
    track: null,
    entry: 'Loki: logs',
    videoId: null,
    recording: null,
    slides: null,
    speakers: null,
    date: null,
    start: null,
    end: null,
    room: 'Hall 8',
    abstract: null,
    source: null,
  });
});

test('an abstract keeps its paragraphs', () => {
  expect(toRow({ entry: '', abstract: '\nOne\n\nTwo\n' }).abstract).toBe('One\n\nTwo');
});

test('a file that says nothing of its conference leaves all of it open', () => {
  expect(newImport().about).toEqual({ name: null, days: [], timeZone: null, playlist: null });
  expect(newImport({ name: 'PodCon' })).toMatchObject({ rows: [], about: { name: 'PodCon', days: [] } });
});

test('what is left out is counted by its reason', () => {
  const imported = newImport();
  for (const reason of ['cancelled', 'no video', 'cancelled']) skip(imported, reason);
  expect([...imported.skipped]).toEqual([
    ['cancelled', 2],
    ['no video', 1],
  ]);
});

test.each([
  ['2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
  ['2024-03-19', '2024-03-19', ['2024-03-19']],
  ['2024-03-20', '2024-03-19', []],
  ['2024-03-19', '2025-03-21', []],
  ['soon', '2024-03-19', []],
  ['2024-03-19', 'later', []],
])('from %s to %s there are these days', (first, last, days) => {
  expect(daysBetween(first, last)).toEqual(days);
});

test('no conference has more than sixty days', () => {
  expect(daysBetween('2024-01-01', '2024-02-29')).toHaveLength(60);
  expect(daysBetween('2024-01-01', '2024-03-01')).toEqual([]);
});
