import { expect, test } from 'vitest';
import { inlineLinks } from './inline-links.ts';

/** The text and the address of each link of a line, and what follows it. */
const links = (line: string) =>
  Array.from(inlineLinks(line), ([open, { close, next, url }]) => [
    line.slice(open + 1, close),
    url,
    line.slice(next),
  ]);

test.each([
  ['[Pods](https://a.io/x) - Ann Lee', 'Pods', 'https://a.io/x', ' - Ann Lee'],
  ['[Pods](  a  ) on', 'Pods', 'a', ' on'],
  ['[Pods]()', 'Pods', '', ''],
  ['[Pods](a "The talk") on', 'Pods', 'a', ' on'],
  ["[Pods](a 'It (really) is' ) on", 'Pods', 'a', ' on'],
  ['[Pods](<a b>) on', 'Pods', 'a b', ' on'],
  ['[Pods](<a)b>) on', 'Pods', 'a)b', ' on'],
  ['[Pods](<a> "The talk")', 'Pods', 'a', ''],
  ['[Pods](a_(b)_(c)) on', 'Pods', 'a_(b)_(c)', ' on'],
  ['[Pods](a\\)b) on', 'Pods', 'a)b', ' on'],
  ['[Pods](a\\qb)', 'Pods', 'a\\qb', ''],
  ['[Pods](a?b=1&amp;c=2)', 'Pods', 'a?b=1&c=2', ''],
  ['[\\[A\\] Pods](a)', '\\[A\\] Pods', 'a', ''],
  ['[Pods [a]](b)', 'Pods [a]', 'b', ''],
  [`[Pods](${'('.repeat(32)}a${')'.repeat(32)}) on`, 'Pods', `${'('.repeat(32)}a${')'.repeat(32)}`, ' on'],
  [`[Pods](${'a'.repeat(2_040)})`, 'Pods', 'a'.repeat(2_040), ''],
])('a link: %s', (line, ...link) => {
  expect(links(line)).toEqual([link]);
});

test.each([
  '[Pods] (a)',
  '[Pods]',
  'Pods](a)',
  '[Pods](a b)',
  '[Pods](a "The talk)',
  '[Pods](a "The talk" x)',
  '[Pods](a',
  '[Pods](a(b)',
  '[Pods](<a',
  '\\[Pods](a)',
  '[Pods\\](a)',
  `[Pods](${'('.repeat(33)}a${')'.repeat(33)})`,
  `[Pods](${'a'.repeat(3_000)})`,
  `[Pods](a "${'b'.repeat(3_000)}")`,
])('no link: %s', (line) => {
  expect(links(line)).toEqual([]);
});

test('links of one line are found one by one, also one within another', () => {
  expect(links('[a](1), [b](2)')).toEqual([
    ['a', '1', ', [b](2)'],
    ['b', '2', ''],
  ]);
  expect(links('[a [b](2)](1)')).toEqual([
    ['b', '2', '](1)'],
    ['a [b](2)', '1', ''],
  ]);
});
