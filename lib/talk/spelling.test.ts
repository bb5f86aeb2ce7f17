import { expect, test } from 'vitest';
import { plainLetters, spellingKey } from './spelling.ts';

test.each([
  ['Karol Gołąb', 'karol golab'],
  ['Søren Ørsted', 'soren orsted'],
  ['Đorđe Ðað', 'dorde dad'],
  ['Þórr Weiß', 'thorr weiss'],
  ['Cæsar Œuvre', 'caesar oeuvre'],
  ['Ħal Işık', 'hal isik'],
  ['ZOË', 'zoe'],
  ['ﬁne ①', 'fine 1'],
])('%s has the plain letters %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

test('the marks of other scripts stay, where they tell letters apart', () => {
  expect(plainLetters('हिन्दी')).toBe('हिन्दी');
  expect(spellingKey('हिन्दी!')).toBe('हिन्दी');
});

test.each([
  ["  O'Neil–Smith,  J. ", 'oneil smith j'],
  ['O’Neil', 'oneil'],
  ['KubeCon 2019 (EU)', 'kubecon 2019 eu'],
  ['云原生 Pods', '云原生 pods'],
  ['—!', ''],
])('the key of %j is %j', (text, key) => {
  expect(spellingKey(text)).toBe(key);
});
