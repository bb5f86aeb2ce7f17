import { expect, test } from 'vitest';
import { readProperties } from './property.ts';

const rows = [
  { tracks: ['Service Mesh', 'Networking'], kind: 'sponsored-keynote' },
  { tracks: ['Networking'], kind: 'keynote' },
  { tracks: [], kind: 'lightning-talk' },
];
const { track, kind, day } = readProperties(
  {
    track: { valuesOf: (row: (typeof rows)[number]) => row.tracks },
    kind: { valuesOf: (row: (typeof rows)[number]) => [row.kind], fromStart: true },
    day: { valuesOf: () => ['2019-05-21'], calledOf: (value: string) => `${value} Tuesday` },
  },
  rows,
);
const found = (property: typeof track, asked: string) =>
  [0, 1, 2, 3].filter((row) => property?.test(asked)(row));

test.each([
  ['networking', [0, 1]],
  ['NET', [0, 1]],
  ['mesh', [0]],
  ['mesh service', [0]],
  ['serv me', [0]],
  ['service networking', []],
  ['esh', []],
  // A plural, and the word of another language.
  ['meshes', []],
  ['meshs', [0]],
  ['netzwerk', [0, 1]],
  ['malla servicio', [0]],
  ['dienstnetz', [0]],
  ['', [0, 1]],
])('the rows whose track is “%s” are %j', (asked, expected) => {
  expect(found(track, asked)).toEqual(expected);
});

test.each([
  ['keynote', [1]],
  ['keynotes', [1]],
  ['sponsored', [0]],
  ['sponsored keynote', [0]],
  ['key', [1]],
  ['lightning talks', [2]],
  ['talk', []],
])('a kind is asked for by the words that it begins with: %s', (asked, expected) => {
  expect(found(kind, asked)).toEqual(expected);
});

test('a value may be called otherwise than it is written', () => {
  expect(found(day, 'tue')).toEqual([0, 1, 2]);
  expect(found(day, 'wed')).toEqual([]);
  expect(day?.values()).toEqual(['2019-05-21']);
  expect([day?.holds('2019-05-21 Tuesday', 'dienstag'), day?.holds('2019-05-21 Tuesday', 'montag')]).toEqual([
    true,
    false,
  ]);
});

test('each value is listed once', () => {
  expect(track?.values()).toEqual(['Service Mesh', 'Networking']);
  expect(track?.calledOf('Service Mesh')).toBe('Service Mesh');
});
