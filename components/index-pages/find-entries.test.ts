import { expect, test } from 'vitest';
import { makeFinder } from './find-entries.ts';

const list = [
  { name: 'Karol Gołąb', also: [], about: 'Google' },
  { name: 'Bryan Liles', also: [], about: 'Senior Staff Engineer, VMware' },
  { name: 'Janet Kuo', also: [], about: 'Software Engineer, Google' },
  { name: 'Kubernetes', also: ['K8s'], about: '' },
];
const find = makeFinder(list);
const names = (text: string) => [...find(text).entries.keys()].map((at) => list[at]?.name);

test('accents need not be typed', () => {
  expect(names('golab')).toEqual(['Karol Gołąb']);
});

test('what a page says of an entry is found too, in the order of the page', () => {
  expect(names('google')).toEqual(['Karol Gołąb', 'Janet Kuo']);
});

test('another way to write a name finds it', () => {
  expect(names('k8s')).toEqual(['Kubernetes']);
});

test('a misspelt name is found, and told to be close', () => {
  expect(names('lilles')).toEqual(['Bryan Liles']);
  expect(find('lilles').close).toBe(true);
  expect(find('liles').close).toBe(false);
});

test('an entry that lacks one of the words is no answer', () => {
  expect(names('bryan google')).toEqual([]);
});

test('the place in the name is told', () => {
  expect(find('gol').entries.get(0)).toEqual([[6, 9]]);
});
