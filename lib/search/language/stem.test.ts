import { expect, test } from 'vitest';
import { isForm, otherNumbers, stemsOf } from './stem.ts';

test.each(['secure', 'secured', 'securing', 'security', 'secures'])('%s is a form of secure', (word) => {
  expect(stemsOf(word)).toEqual(['secur']);
});

test.each([
  ['scalable', 'scalability'],
  ['deployment', 'deployments'],
  ['migration', 'migrations'],
  ['capability', 'capabilities'],
  ['contribution', 'contributing'],
  ['network', 'networking'],
])('%s and %s are found for each other', (one, other) => {
  const [stem = ''] = stemsOf(one);
  expect(stemsOf(other)).toEqual([stem]);
  expect([isForm(one, stem), isForm(other, stem)]).toEqual([true, true]);
});

test.each([
  ['debugging', ['debugg', 'debug']],
  ['planned', ['plann', 'plan']],
  ['pluggable', ['plugg', 'plug']],
  ['gapped', ['gapp', 'gap']],
  // Only before these endings a letter is doubled, and not every letter is.
  ['skills', ['skill']],
  ['accesses', ['access']],
  ['passing', ['pass']],
  ['agreeing', ['agree']],
])('the stems of %s are %j', (word, stems) => {
  expect(stemsOf(word)).toEqual(stems);
});

test.each(['mesh', 'helm', 'operator'])('%s is its own stem', (word) => {
  expect(stemsOf(word)).toEqual([word]);
});

test.each([
  // The stem would be too short to tell words apart.
  'red',
  'pods',
  'sing',
  'use',
  // A word in -ss has no ending, and one with digits is a name.
  'access',
  'k8ses',
  'http2s',
])('%s keeps its ending', (word) => {
  expect(stemsOf(word).filter((stem) => stem !== word)).toEqual([]);
});

test('a word that only begins with a stem is no form of it', () => {
  expect(isForm('secur', 'secur')).toBe(true);
  expect(isForm('securities', 'secur')).toBe(true);
  expect(isForm('securonix', 'secur')).toBe(false);
});

test.each([
  ['operator', ['operators']],
  ['operators', ['operator']],
  ['policies', ['policie', 'polici', 'policy']],
  ['meshes', ['meshe', 'mesh']],
  ['access', ['accesss']],
  ['pods', ['pod']],
  // Short words are names: the plural of AWS is none of AW.
  ['aws', []],
  ['pod', []],
])('another number of %s may be %j', (word, numbers) => {
  expect(otherNumbers(word)).toEqual(numbers);
});
