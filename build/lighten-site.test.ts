import { expect, test } from 'vitest';
import { unaskedFiles } from './lighten-site.ts';

test('deletes Next’s scripts, payloads, and second 404, and keeps what is asked for', () => {
  const unasked = [
    '_next/static/chunks/0abc.js',
    '_next/static/static/_buildManifest.js',
    '_not-found.html',
    'index.txt',
    'talks/opa.txt',
    'talks/__next.talks.txt',
  ];
  const asked = [
    '_next/static/chunks/0abc.css',
    '_next/static/scripts/page-ABC.js',
    '404.html',
    'index.html',
    'talks/opa.html',
    'robots.txt',
  ];
  expect(unaskedFiles([...unasked, ...asked])).toEqual(unasked);
});
