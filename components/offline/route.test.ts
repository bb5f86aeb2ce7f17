import { expect, test } from 'vitest';
import { kindOf, pagePath } from './route.ts';

const ORIGIN = 'https://talks.example';

interface How {
  mode?: RequestMode;
  method?: string;
  range?: string;
}

const ask = (path: string, { mode = 'cors', method = 'GET', range }: How = {}) =>
  kindOf(
    { method, url: new URL(path, ORIGIN).href, mode, headers: new Headers(range ? { range } : {}) },
    ORIGIN,
  );

test.each(['/', '/?q=opa', '/talks/opa', '/talks/opa.html', '/talks/opa/', '/conferences/2019-kubecon-eu'])(
  '%s that is opened is a page',
  (path) => {
    expect(ask(path, { mode: 'navigate' })).toBe('page');
    expect(ask(path)).toBe(null);
  },
);

test.each([
  '/talks.json',
  '/feed.atom',
  '/v/EFutyuIpFXQ',
  '/embed',
  '/embed/talks/opa',
  '/share?text=x',
  '/sw.js',
])('%s that is opened is left alone', (path) => {
  expect(ask(path, { mode: 'navigate' })).toBe(null);
});

test.each([
  '/palette.json',
  '/my-list/talks.json',
  '/conferences/names.json',
  '/conferences/rows.json',
  '/conferences/2019-kubecon-eu/rows.json',
  '/conferences/2019-kubecon-eu/search.bin',
  '/speakers/letters/all.json',
])('%s is data that a script loads', (path) => expect(ask(path)).toBe('data'));

test.each([
  '/talks.json',
  '/conferences/2019-kubecon-eu/talks.json',
  '/conferences/2019-kubecon-eu/schedule.json',
  '/feed.json',
  '/talks/search.json',
  '/og/a.png',
  'https://other.example/palette.json',
])('%s is left alone', (path) => expect(ask(path)).toBe(null));

test('a hashed file is one, but not by another method or in parts', () => {
  const path = '/_next/static/scripts/page-ABC.js';
  expect(ask(path)).toBe('file');
  expect(ask(path, { method: 'HEAD' })).toBe(null);
  expect(ask(path, { range: 'bytes=0-9' })).toBe(null);
});

test('a page has one path', () => {
  expect(['/', '/index.html', '/a', '/a/', '/a.html'].map(pagePath)).toEqual(['/', '/', '/a', '/a', '/a']);
});
