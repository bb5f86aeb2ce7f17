import { expect, test } from 'vitest';
import { creditedCell, speakersCell } from './named-speakers.ts';

test.each([
  [['Ann Lee', 'Bo Ray'], 'Ann Lee; Bo Ray'],
  [[' Ann  Lee ', '', 'Ann Lee'], 'Ann Lee'],
  [['Lee, Ann', 'A; B'], 'Lee\\, Ann; A\\; B'],
  [['Ann Lee', 'TBA', 'various speakers'], 'Ann Lee'],
  [['Panelists'], '-'],
  [['N/A', 'TBD'], '-'],
  [['To Be Announced'], '-'],
])('the names %j are the cell “%s”', (names, cell) => {
  expect(speakersCell(names, { isUsed: true })).toBe(cell);
  expect(speakersCell(names, { isUsed: false })).toBe(cell);
});

test('an empty field means nobody where the file fills it elsewhere, and else nothing', () => {
  for (const names of [[], ['', ' ']]) {
    expect(speakersCell(names, { isUsed: true })).toBe('-');
    expect(speakersCell(names, { isUsed: false })).toBeNull();
  }
});

test.each([
  ['Ann Lee, Acme', 'Ann Lee, Acme'],
  ['Ann Lee', 'Ann Lee'],
  ['  Ann  Lee, Engineer,  Acme ', 'Ann Lee, Engineer, Acme'],
])('the byline “%s” of one person gives “%s”', (byline, cell) => {
  expect(creditedCell(['Ann Lee'], byline)).toBe(cell);
});

test.each([
  ['Ann Lee, Acme & Bo Ray, Lyft', 'Ann Lee, Acme; Bo Ray, Lyft'],
  ['Ann Lee, Acme; Bo Ray, Lyft', 'Ann Lee, Acme; Bo Ray, Lyft'],
  ['Ann Lee, Acme and Bo Ray, Lyft', 'Ann Lee, Acme; Bo Ray, Lyft'],
  ['Ann Lee, Engineer, Acme, Bo Ray, Lyft', 'Ann Lee, Engineer, Acme; Bo Ray, Lyft'],
  ['Ann Lee & Bo Ray', 'Ann Lee; Bo Ray'],
  ['Ann Lee, Bo Ray', 'Ann Lee; Bo Ray'],
  ['Ann Lee, Research and Bo Rayish Things & Bo Ray', null],
])('the byline “%s” of two persons gives %j', (byline, cell) => {
  expect(creditedCell(['Ann Lee', 'Bo Ray'], byline)).toBe(cell);
});

test.each([
  ['', ['Ann Lee']],
  ['How Ann Lee met Bo Ray', ['Ann Lee', 'Bo Ray']],
  ['Ann Lee tells', ['Ann Lee']],
  ['Ann Lee - Acme', ['Ann Lee']],
  ['Ann Lee, Acme; Lyft', ['Ann Lee']],
  ['Ann Lee, Acme\\', ['Ann Lee']],
  ['Ann Lee, Acme & Cy Day', ['Ann Lee', 'Bo Ray']],
  ['Ann Lee / Bo Ray', ['Ann Lee', 'Bo Ray']],
  ['Bo Ray & Ann Lee', ['Ann Lee', 'Bo Ray']],
  ['Lee, Ann, Acme', ['Lee, Ann']],
  ['A; B, Acme', ['A; B']],
  [', Acme', ['']],
  ['Ann Lee', []],
  ['', []],
])('“%s” is no byline of %j', (byline, names) => {
  expect(creditedCell(names, byline)).toBeNull();
});
