import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Directory, finder, keyOf } from './keys.ts';
import { formatLink, MOST_IN_LINK, readLink } from './link.ts';

const slugs = (n: number) => Array.from({ length: n }, (_, at) => `talk-${at}`);

test('gives a link that reads back, in its order', () => {
  expect(readLink(formatLink(['b', 'a', 'c']))).toEqual({ keys: ['b', 'a', 'c'].map(keyOf) });
  expect(formatLink(slugs(8)).length).toBeLessThan(60);
});

test('holds three hundred talks in less than two thousand characters', () => {
  const link = formatLink(slugs(300));
  expect(link.length).toBeLessThan(2000);
  expect(readLink(link)).toEqual({ keys: slugs(300).map(keyOf) });
});

test('takes a talk that is there twice once', () => {
  expect(readLink(formatLink(['a', 'a']))).toEqual({ keys: [keyOf('a')] });
});

test('is no list without its mark', () => {
  for (const hash of ['', '#', '#main', '#list', '#play']) expect(readLink(hash)).toBe(null);
});

test('says of a link that something was cut off or put in', () => {
  const link = formatLink(slugs(5));
  const broken = [
    link.slice(0, -1),
    link.slice(0, -6),
    `${link}a`,
    `${link}.`,
    '#l=',
    '#l=1',
    `#l=x${link.slice(4)}`,
  ];
  for (const hash of [...broken, '#l=1<script>', `#l=1${'A'.repeat(100_000)}`])
    expect(readLink(hash), hash.slice(0, 20)).toEqual({ unreadable: 'broken' });
  expect(readLink('#l=2anything')).toEqual({ unreadable: 'newer' });
  expect(readLink(formatLink(slugs(MOST_IN_LINK + 1)))).toEqual({ unreadable: 'broken' });
});

test('reads any text without throwing', () => {
  fc.assert(fc.property(fc.string(), (text) => void readLink(`#l=${text}`)));
});

test('has keys of six letters that a link can hold, and tells slugs apart', () => {
  const keys = slugs(20_000).map(keyOf);
  expect(keys.every((key) => /^[\w-]{6}$/.test(key))).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
});

test('finds talks, and follows one whose address has changed', () => {
  const conference = { slug: '2019', name: 'KubeCon', at: 'Barcelona 2019', days: '20–23 May' };
  const directory: Directory = {
    conferences: [{ ...conference, keys: ['a', 'b'].map(keyOf).join('') }],
    moved: keyOf('former') + keyOf('b'),
  };
  const find = finder(directory);
  expect(find(keyOf('a'))).toMatchObject({ key: keyOf('a'), conference });
  expect(find(keyOf('former'))?.key).toBe(keyOf('b'));
  expect(find(keyOf('gone'))).toBe(undefined);
});
