import { expect, test } from 'vitest';
import { styleJoiner, unaskedFiles } from './lighten-site.ts';

test('deletes Next’s scripts, payloads, second 404 and stand-ins, and keeps what is asked for', () => {
  const unasked = [
    '_next/static/chunks/0abc.js',
    '_next/static/static/_buildManifest.js',
    '_not-found.html',
    'index.txt',
    'talks/opa.txt',
    'talks/__next.talks.txt',
    'companies/_none.html',
    'companies/_none/feed.txt',
  ];
  const asked = [
    '_next/static/chunks/0abc.css',
    '_next/static/scripts/page-ABC.js',
    '404.html',
    'index.html',
    'talks/opa.html',
    'robots.txt',
    'companies/_nonesuch.html',
  ];
  expect(unaskedFiles([...unasked, ...asked])).toEqual(unasked);
});

test('joins style sheets in their order, beside the first, and the same ones once', () => {
  const { join, made } = styleJoiner(
    new Map([
      ['/css/a.css', 'a{}'],
      ['/css/b.css', 'b{}'],
    ]),
  );
  const path = join(['/css/a.css', '/css/b.css']);
  expect(path).toMatch(/^\/css\/[\w-]{12}\.css$/);
  expect(join(['/css/a.css', '/css/b.css'])).toBe(path);
  expect(join(['/css/b.css', '/css/a.css'])).not.toBe(path);
  expect([...made.values()]).toEqual(['a{}\nb{}', 'b{}\na{}']);
});

test('refuses a style sheet that was not exported', () => {
  expect(() => styleJoiner(new Map()).join(['/a.css'])).toThrow(
    'Unexpected style sheet /a.css, expected one of the export',
  );
});
