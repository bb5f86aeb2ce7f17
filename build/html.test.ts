import { expect, test } from 'vitest';
import { attribute, isLink, partsOf } from './html.ts';

/** The beginning of a page up to where something can be added to its head. */
const headOf = (html: string) => html.slice(0, partsOf(html).endOfHead);

test.each([
  ['before `</head>`', '<head><title>A</title>', '</head><body>x'],
  ['before what belongs to the body', '<!DOCTYPE html><meta charset=utf-8>', '<p>x</p>'],
  ['before text', '<title>A</title>', 'x <meta name=a>'],
  ['before a character reference', '<title>A</title>', '&amp;<meta name=a>'],
])('the head ends %s', (_where, head, rest) => {
  expect(headOf(head + rest)).toBe(head);
});

test('an attribute has its first value, with its character references read', () => {
  const [link] = partsOf('<LINK REL="Preload Icon" href="/a?b&amp;c" href="/b"/>').elements;
  expect(link && attribute(link, 'href')).toBe('/a?b&c');
  expect(link && [isLink(link, 'icon'), isLink(link, 'stylesheet')]).toEqual([true, false]);
});

test('what is no link, or has no relation, is in none', () => {
  const [anchor, link] = partsOf('<a rel="icon">x</a><link href="/a">').elements;
  expect([anchor, link].map((element) => element && isLink(element, 'icon'))).toEqual([false, false]);
});
