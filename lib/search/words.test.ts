import { expect, test } from 'vitest';
import { compounds, initials, words } from './words.ts';

/** The words of a text beside the part of it that each was read from. */
const read = (text: string) =>
  words(text).map(({ text: word, start, end }) => [word, text.slice(start, end)]);
const joined = (text: string) => compounds(text, words(text));
const short = (text: string) => initials(text, words(text)).map((word) => word.text);

test.each([
  [
    'Service Mesh',
    [
      ['service', 'Service'],
      ['mesh', 'Mesh'],
    ],
  ],
  [
    'x86, v1.14 & 5G!',
    [
      ['x86', 'x86'],
      ['v1', 'v1'],
      ['14', '14'],
      ['5g', '5G'],
    ],
  ],
  [
    '  Größe; Åsa ',
    [
      ['grosse', 'Größe'],
      ['asa', 'Åsa'],
    ],
  ],
  // The accent is a character of its own here.
  [
    'Cafe\u0301 Noir',
    [
      ['cafe', 'Cafe\u0301'],
      ['noir', 'Noir'],
    ],
  ],
  ['機械学習', [['機械学習', '機械学習']]],
  ['', []],
  ['— … !?', []],
])('reads the words of “%s”', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["Istio's", [['istio', 'Istio']]],
  ["ISTIO'S", [['istio', 'ISTIO']]],
  [
    'Istio’s Gateway',
    [
      ['istio', 'Istio'],
      ['gateway', 'Gateway'],
    ],
  ],
  // Not a possessive: the apostrophe joins, and the word is found without it.
  ["Don't", [['dont', "Don't"]]],
  ["Yes'm", [['yesm', "Yes'm"]]],
  ['O’Brien', [['obrien', 'O’Brien']]],
  ["Rock'n'Roll", [['rocknroll', "Rock'n'Roll"]]],
  // An apostrophe at either end is a quotation mark.
  ["'quoted'", [['quoted', 'quoted']]],
  ['‘quoted’', [['quoted', 'quoted']]],
  ['us', [['us', 'us']]],
  ['s', [['s', 's']]],
])('reads the apostrophes of “%s”', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['Multi-Cluster', ['multicluster']],
  ['A Multi-Cluster Ingress', ['multicluster']],
  ['CI/CD', ['cicd']],
  ['1&1', ['11']],
  ['R&D', ['rd']],
  ['10,000', ['10000']],
  ['end‐to–end', ['endtoend']],
  ['state-of-the-art', ['stateoftheart']],
  ['Top-10', ['top10']],
  ['4-Way', ['4way']],
  ['A-B, C-D', ['ab', 'cd']],
])('reads the compounds of “%s” as one word', (text, expected) => {
  expect(joined(text).map((word) => word.text)).toEqual(expected);
  for (const { start, end } of joined(text)) expect(text.slice(start, end)).toMatch(/^\S+$/);
});

test.each([
  'Multi Cluster',
  'Multi - Cluster',
  '2019-05',
  '1/2',
  'one, two',
  'one,two',
  'a.b',
  'x_y',
  'Multi-',
  '-b',
  '1,b',
])('sees no compound in “%s”', (text) => {
  expect(joined(text)).toEqual([]);
});

test('a possessive is also found as it is typed without its apostrophe', () => {
  expect(joined("Istio's gateway")).toEqual([{ text: 'istios', start: 0, end: 7, plain: false }]);
  expect(joined('ISTIO’S')).toEqual([{ text: 'istios', start: 0, end: 7, plain: false }]);
  expect(joined("'istio' gateway")).toEqual([]);
});

test('a compound stands where its parts stand, and tells whether it can be split again', () => {
  expect(joined('On Multi-Cluster, now')).toEqual([{ text: 'multicluster', start: 3, end: 16, plain: true }]);
  const plain = (text: string) => joined(text).map((word) => word.plain);
  expect(plain('Multi-Cluster')).toEqual([true]);
  // A part of one letter, or a third part, could not be found again by splitting.
  expect(plain('E-Mail')).toEqual([false]);
  expect(plain('Plan-B')).toEqual([false]);
  expect(plain('End-to-End')).toEqual([false]);
  expect(plain('One-Two Three-Four')).toEqual([true, true]);
});

test.each([
  ['Open Policy Agent', ['opa']],
  ['Cloud Native Computing Foundation', ['cncf']],
  ['École Polytechnique Fédérale', ['epf']],
  // Two words are no name that people shorten, and five are a sentence.
  ['Red Hat', []],
  ['One Two Three Four Five', []],
  ['Open policy agent', []],
  ['open Policy Agent', []],
  ['Open Policy Agent!', []],
  ['The Open Policy Agent of us', []],
  ['Open Policy, Agent', []],
  ['Plan B Agent', []],
])('shortens “%s” to %j', (text, expected) => {
  expect(short(text)).toEqual(expected);
});

test('the initials stand for the whole name', () => {
  const text = 'Open Policy Agent';
  expect(initials(text, words(text))).toEqual([{ text: 'opa', start: 0, end: text.length }]);
});
