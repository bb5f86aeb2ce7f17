import { expect, test } from 'vitest';
import { type Mark, occurrences, wordsOf } from './mark.ts';

const mark = (typed: string, more: Partial<Mark> = {}): Mark => ({
  typed: typed.split(' '),
  field: null,
  prefix: false,
  others: new Map(),
  ...more,
});
/** What marks match in a text: the part of it, how, which mark, and the number of its word. */
const found = (text: string, marks: Mark[], field: string | null = null, all = false) =>
  occurrences(text, marks, field, all).map(({ start, end, how, mark: which, at }) => [
    text.slice(start, end),
    how,
    which,
    at,
  ]);

test('a word matches itself, its beginning where it is open, and other words where they count as well', () => {
  const text = 'Mesh and meshes of a mash';
  expect(found(text, [mark('mesh')])).toEqual([['Mesh', 'exact', 0, 0]]);
  expect(found(text, [mark('mesh', { prefix: true })])).toEqual([
    ['Mesh', 'exact', 0, 0],
    ['mesh', 'prefix', 0, 2],
  ]);
  const others = new Map([
    ['meshes', 1],
    ['mash', 0.4],
  ]);
  expect(found(text, [mark('mesh', { prefix: true, others })])).toEqual([
    ['Mesh', 'exact', 0, 0],
    ['meshes', 'exact', 0, 2],
    ['mash', 'misspelt', 0, 5],
  ]);
  expect(occurrences(text, [mark('mesh', { others })], null).map(({ nearness }) => nearness)).toEqual([
    1, 1, 0.4,
  ]);
});

test('a phrase matches where its words follow one another, the last perhaps only begun', () => {
  const text = 'A service mesh, a mesh service, a service meshwork';
  expect(found(text, [mark('service mesh')])).toEqual([['service mesh', 'exact', 0, 1]]);
  expect(found(text, [mark('service mesh', { prefix: true })])).toEqual([
    ['service mesh', 'exact', 0, 1],
    ['service mesh', 'prefix', 0, 7],
  ]);
  expect(found('mesh', [mark('service mesh')])).toEqual([]);
  expect(found('a service', [mark('service mesh')])).toEqual([]);
  expect(found('one two three', [mark('one two three')])).toEqual([['one two three', 'exact', 0, 0]]);
  expect(found('one too three', [mark('one two three')])).toEqual([]);
  // The compound that stands behind the words of the text is no part of a phrase.
  expect(found('multi-cluster mesh', [mark('mesh multicluster')])).toEqual([]);
});

test('what was asked of one field matches there alone', () => {
  expect(found('Lyft', [mark('lyft', { field: 'company' })], 'company')).toHaveLength(1);
  expect(found('Lyft', [mark('lyft', { field: 'company' })], 'title')).toEqual([]);
  expect(found('Lyft', [mark('lyft', { field: 'company' })], null)).toEqual([]);
  expect(found('Lyft', [mark('lyft')], 'title')).toHaveLength(1);
});

test('where all must match, one that does not leaves nothing', () => {
  const marks = [mark('red'), mark('hat')];
  expect(found('Red hat, red', marks, null, true)).toEqual([
    ['Red', 'exact', 0, 0],
    ['hat', 'exact', 1, 1],
    ['red', 'exact', 0, 2],
  ]);
  expect(found('Red cap', marks, null, true)).toEqual([]);
  expect(found('Red cap', marks)).toHaveLength(1);
});

test.each([
  ['Größen', 'gros', 'Größ'],
  ['Größen', 'gro', 'Grö'],
  ['Gołąbek', 'gol', 'Goł'],
  ['ｆｏｏｂａｒ', 'foo', 'ｆｏｏ'],
  ['Cafe\u0301s', 'cafe', 'Cafe\u0301'],
  ['O’Brien', 'obri', 'O’Bri'],
  ['Brien', 'bri', 'Bri'],
])('of %s the beginning %s is marked as %s', (text, typed, marked) => {
  expect(found(text, [mark(typed, { prefix: true })]).map(([part]) => part)).toEqual([marked]);
});

test('compounds and initials come behind the words of a text, at the place of their first part', () => {
  const { list, count } = wordsOf('On Multi-Cluster');
  expect([count, list.map(({ text, at }) => [text, at])]).toEqual([
    3,
    [
      ['on', 0],
      ['multi', 1],
      ['cluster', 2],
      ['multicluster', 1],
    ],
  ]);
  expect(wordsOf('Open Policy Agent').list.map(({ text }) => text)).toEqual([
    'open',
    'policy',
    'agent',
    'opa',
  ]);
});

test('a text that was read lately is not read again, and the memory of them is bounded', () => {
  const first = wordsOf('read once');
  expect(wordsOf('read once')).toBe(first);
  for (let at = 0; at < 2_100; at += 1) wordsOf(`text ${at}`);
  expect(wordsOf('read once')).not.toBe(first);
  expect(wordsOf('read once')).toEqual(first);
});
