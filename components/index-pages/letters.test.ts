import { expect, test } from 'vitest';
import { byLetter, isDivided, letterPages } from './letters.ts';

const list = ['Ann', 'Łukasz', 'Æthelred', 'łowca', '4ever', '张伟', 'Жук', 'Lee'].map((name) => ({ name }));

test('accents are set aside, figures come first, other scripts have their own letters', () => {
  expect(byLetter(list).map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
    ['0–9', '4ever'],
    ['A', 'Ann', 'Æthelred'],
    ['L', 'Łukasz', 'łowca', 'Lee'],
    ['Ж', 'Жук'],
    ['张', '张伟'],
  ]);
});

test('a divided list has a page for each of our letters and one for all else, and loses nobody', () => {
  const pages = letterPages(list);
  expect(pages.map(({ page, groups }) => [page, ...groups.map(({ letter }) => letter)])).toEqual([
    ['other', '0–9', 'Ж', '张'],
    ['a', 'A'],
    ['l', 'L'],
  ]);
  expect(pages.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))).toHaveLength(list.length);
});

test('a list is divided when one page would be too long', () => {
  expect(isDivided(Array.from({ length: 1000 }))).toBe(false);
  expect(isDivided(Array.from({ length: 1001 }))).toBe(true);
});
