import { expect, test } from 'vitest';
import { names } from './collection.ts';
import { buildIndex } from './index.ts';
import { allowance, misspellings, soundAlikes, soundsLike } from './misspelt.ts';

const indexOf = (text: string) => buildIndex([[text]], names);
/** The words of a text that a typed one may have been meant to be, the nearest first. */
function meant(typed: string, text: string, errors = allowance(typed)): string[] {
  const index = indexOf(text);
  const near = misspellings(index, typed, errors).toSorted((a, b) => b.nearness - a.nearness);
  return [...new Set(near.map(({ word }) => index.words[word] ?? ''))];
}
function heard(typed: string, text: string): string[] {
  const index = indexOf(text);
  return soundAlikes(index, typed).map(({ word }) => index.words[word] ?? '');
}

test.each([
  ['aws', 0],
  ['helm', 1],
  ['storage', 1],
  ['security', 2],
  ['observability', 2],
  ['2019', 0],
  ['20190521', 0],
  ['k8s1', 1],
])('so many letters of %s may be wrong: %i', (word, errors) => {
  expect(allowance(word)).toBe(errors);
});

test.each([
  ['a letter too many', 'istioo', 'istio'],
  ['a letter too few', 'isto', 'istio'],
  ['another letter', 'istia', 'istio'],
  ['another first letter', 'ostio', 'istio'],
  ['no first letter', 'nvoy', 'envoy'],
  ['two letters swapped', 'itsio', 'istio'],
  ['the first two swapped', 'sitio', 'istio'],
  ['the last two swapped', 'istoi', 'istio'],
  ['two letters wrong in a long word', 'kubornetas', 'kubernetes'],
  ['the beginning of a word', 'kuberm', 'kubernetes'],
  ['a beginning with two letters swapped', 'kbuern', 'kubernetes'],
  ['the end of a word', 'football', 'justfootball'],
])('finds a word by %s: %s', (_, typed, word) => {
  expect(meant(typed, `${word} unrelated`)).toEqual([word]);
});

test.each([
  ['two letters wrong in a short word', 'astia', 'istio'],
  ['three letters wrong in a long one', 'kobarnatos', 'kubernetes'],
  ['a word of three letters', 'aqs', 'aws'],
  ['another year', '2018', '2019'],
  ['a short end, as words of all sorts have it', 'ports', 'imports'],
  ['the same letters in other places', 'stable', 'selbat'],
  ['a word that is far shorter', 'kubernetes', 'kube'],
  ['neither of the first letters', 'xxtio', 'istio'],
])('finds none by %s: %s', (_, typed, word) => {
  expect(meant(typed, word)).toEqual([]);
});

test('the word itself and what begins with it are no misspellings', () => {
  expect(meant('mesh', 'mesh meshes')).toEqual([]);
});

test('a longer text than words are is not looked up', () => {
  const long = 'a'.repeat(33);
  expect(misspellings(indexOf(`${long}b`), `${long.slice(1)}c`, 2)).toEqual([]);
  expect(meant(`${'a'.repeat(31)}c`, `${'a'.repeat(31)}b`)).toHaveLength(1);
});

test.each([
  ['one wrong letter comes before two', 'kubernetas', 'kubernetes kubornitas', 'kubernetes'],
  ['a word as long as the typed one comes before a longer one', 'sotrage', 'storages storage', 'storage'],
  ['a word that ends in the typed letter comes before another', 'storege', 'storega storage', 'storage'],
])('%s', (_, typed, text, first) => {
  expect(meant(typed, text)[0]).toBe(first);
});

test('what was looked up lately is not looked up again', () => {
  const index = indexOf('istio');
  const first = misspellings(index, 'istia', 1);
  expect(misspellings(index, 'istia', 1)).toBe(first);
  expect(misspellings(index, 'istia', 0)).toEqual([]);
  for (let at = 0; at < 101; at += 1) misspellings(index, `other${at}`, 0);
  expect(index.recent.size).toBeLessThanOrEqual(100);
  expect(misspellings(index, 'istia', 1)).toEqual(first);
});

test.each([
  ['kristof', 'christoph'],
  ['matjuschenzew', 'matyushentsev'],
  ['vilkins', 'wilkins'],
  ['tschernik', 'czernik'],
  ['mathew', 'matthew'],
  ['lansey', 'lancey'],
  ['jelena', 'yelena'],
  ['zedrik', 'cedric'],
  ['ksenia', 'xenia'],
  ['filippa', 'philippa'],
  ['dobias', 'tobias'],
])('%s sounds like %s', (typed, word) => {
  expect(heard(typed, `${word} unrelated`)).toEqual([word]);
});

test.each([
  ['aaron', 'erin', 'has too few consonants'],
  ['liam', 'lyam', 'is too short'],
  ['kristof', 'kristina', 'has another consonant'],
  ['kristof', 'mristof', 'begins with another sound'],
  ['kristof', 'krrrristoooof', 'is far longer'],
])('%s does not sound like %s, which %s', (typed, word) => {
  expect(heard(typed, word)).toEqual([]);
});

test('two words sound alike when they have the same consonants, whatever their vowels', () => {
  expect(soundsLike('brian', 'bryan')).toBe(true);
  expect(soundsLike('brian', 'brien')).toBe(true);
  expect(soundsLike('brian', 'bran')).toBe(true);
  expect(soundsLike('brian', 'brain')).toBe(true);
  expect(soundsLike('anna', 'ana')).toBe(true);
  expect(soundsLike('brian', 'ryan')).toBe(false);
  // A vowel at the beginning is heard.
  expect(soundsLike('eric', 'ric')).toBe(false);
});
