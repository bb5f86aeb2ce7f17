import { PLAYER_HOSTS } from '#lib/recording.ts';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headerRules, headersOf, metaPolicy, nginxHeaders, staticHostHeaders } from './headers.ts';

const rules = headerRules('paint()');
const hash = createHash('sha256').update('paint()').digest('base64');
const POLICY = `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src ${PLAYER_HOSTS.join(' ')}; form-action 'self'; base-uri 'none'; frame-ancestors`;

test('a page allows its own files, the one inline script and the player, and may not be framed', () => {
  const headers = headersOf('/talks/opa', rules);
  expect(headers['Content-Security-Policy']).toBe(`${POLICY} 'none'`);
  expect(headers['X-Frame-Options']).toBe('DENY');
  expect(headers['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});

test.each(['/embed', '/embed/talks/opa'])('%s may be framed by anybody', (path) => {
  const headers = headersOf(path, rules);
  expect(headers['Content-Security-Policy']).toBe(`${POLICY} *`);
  expect(headers).not.toHaveProperty('X-Frame-Options');
});

test('a path that only begins like another rule’s is a page as any other', () => {
  expect(headersOf('/embedded', rules)).toEqual(headersOf('/', rules));
});

test('hashed files are kept for a year, and have no policy', () => {
  const headers = headersOf('/_next/static/scripts/page-ABC.js', rules);
  expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headers).not.toHaveProperty('Content-Security-Policy');
});

test('the page of an author’s text plays nothing and sends no form', () => {
  const policy = headersOf('/try', rules)['Content-Security-Policy'];
  expect(policy).toContain("; connect-src 'self';");
  expect(policy).toContain("; frame-src 'none'; form-action 'none';");
  expect(metaPolicy('paint()', '/try')).toContain("frame-src 'none'; form-action 'none'");
  expect(metaPolicy('paint()', '/')).toContain("form-action 'self'");
});

test('what reads an author’s text may ask for nothing, and is kept for a year', () => {
  const headers = headersOf('/_next/static/readers/report-reader-ABC.js', rules);
  expect(headers['Content-Security-Policy']).toBe("default-src 'none'");
  expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(nginxHeaders(rules)).toContain('location /_next/static/readers/ {\n');
});

test('browsers ask for the service worker each time, and it may ask nobody but us', () => {
  const headers = headersOf('/sw.js', rules);
  expect(headers['Cache-Control']).toBe('no-cache');
  expect(headers['Content-Security-Policy']).toBe("default-src 'none'; connect-src 'self'");
  expect(nginxHeaders(rules)).toContain('location = /sw.js {\n');
});

test('every path may be read by any page, and is what it says it is', () => {
  for (const path of ['/', '/embed', '/_next/static/a.css', '/talks.json']) {
    expect(headersOf(path, rules)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  }
});

test.each([
  ['/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['/days/2019-05-21.ics', 'text/calendar; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/speakers/ann-lee/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['/talks/opa.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/talks.json', undefined],
  ['/sitemap.xml', undefined],
  ['/talks/opa', undefined],
  ['/talks/made.in.md', 'text/markdown; charset=utf-8'],
  ['/talks/constructor', undefined],
])('%s is sent as %s, where servers do not know it', (path, type) => {
  expect(headersOf(path, rules)['Content-Type']).toBe(type);
});

const TWO = [
  { path: '/kept/*', headers: { 'Cache-Control': 'max-age=9' } },
  { path: '/one', headers: { 'X-One': '1' } },
  { path: '/*', headers: { 'X-All': '0', 'Cache-Control': 'max-age=0' } },
];

test('static hosts are told the general rule first, and others take it back', () => {
  const [all, one, kept, ...types] = staticHostHeaders(TWO).split('\n\n');
  expect(all).toBe('/*\n  X-All: 0\n  Cache-Control: max-age=0');
  expect(one).toBe('/one\n  ! X-All\n  ! Cache-Control\n  X-One: 1');
  expect(kept).toBe('/kept/*\n  ! X-All\n  ! Cache-Control\n  Cache-Control: max-age=9');
  expect(types).toContain('/*.ics\n  Content-Type: text/calendar; charset=utf-8');
  expect(types).toContain('/*feed.json\n  Content-Type: application/feed+json; charset=utf-8');
});

test('nginx is told the general rule for the server, and each other one as a location', () => {
  const [all, kept, one] = nginxHeaders(TWO).split('\n\n');
  expect(all).toMatch(
    /^add_header X-All "0" always;\nadd_header Cache-Control "max-age=0" always;\nadd_header Allow \$allowed always;\ntypes \{\n/,
  );
  expect(all).toContain('  text/calendar ics;\n');
  expect(all).not.toMatch(/charset| atom;| txt;/);
  expect(kept).toBe(
    'location /kept/ {\n  add_header Cache-Control "max-age=9" always;\n  add_header Allow $allowed always;\n  try_files $uri $uri.html =404;\n}',
  );
  expect(one).toContain('location = /one {\n');
  expect(nginxHeaders(TWO)).toContain(
    'location ~ feed\\.xml$ {\n  types {}\n  default_type "application/rss+xml; charset=utf-8";\n}',
  );
});
