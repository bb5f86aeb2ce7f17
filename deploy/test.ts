import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { get as ask, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { extname, join, relative } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { siteHeaders, headersOf } from '#build/headers.ts';
import { NGINX_HEADERS } from '#build/host-files.ts';
import { ask as askRaw } from '#scripts/serving/ask.ts';
import { REQUESTS } from '#scripts/serving/requests.ts';
import { LOG, startNginx } from './nginx.ts';

const PORT = 8080;
/** Content types that our header rules do not set, because nginx sets them itself. */
const TYPES: Record<string, string> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};
const rules = siteHeaders();
const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Send a request without normalising the path, and return the response without decoding it or following redirects. */
function get(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port: PORT, path, headers, method }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .on('error', reject)
      .end();
  });
}

function assertHeaders(response: Answer, path: string, expected = headersOf(path, rules)): void {
  for (const name of names)
    assert.equal(response.headers[name.toLowerCase()], expected[name], `${path}: ${name}`);
}

/** Every file of the built site, with the path at which it is served. */
async function served() {
  const entries = await readdir('out', { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^(_headers|404\.html)$/.test(entry.name))
    .map((entry) => relative('out', join(entry.parentPath, entry.name)))
    .map((file) => ({ file, path: `/${file.replace(/(^index)?\.html$/, '')}` }));
}

const isBuilt = existsSync('out/index.html') && existsSync(NGINX_HEADERS);
assert.ok(isBuilt, 'Nothing is built: run `npm run build` first');
await rm(LOG, { force: true });
const files = await served();
const page = files.find(({ file }) => /^talks\/.*\.html$/.test(file))?.path ?? '';
const stop = await startNginx('deploy/nginx.conf', PORT);

await test('every file has its content type and exactly the headers of its rule', async (context) => {
  for (const { file, path } of files) {
    const response = await get(encodeURI(path));
    assert.equal(response.status, 200, path);
    const { 'Content-Type': type = TYPES[extname(file)], ...expected } = headersOf(path, rules);
    assert.equal(response.headers['content-type'], type, path);
    assertHeaders(response, path, expected);
  }
  for (const rule of rules) {
    const met = files.filter(({ path }) => headersOf(path, [rule])['Cache-Control']);
    assert.ok(met.length > 0, `No file under ${rule.path}`);
  }
  context.diagnostic(`${files.length} files`);
});

await test('text is sent in brotli, else in gzip, else uncompressed', async () => {
  const text = readFileSync(`out${page}.html`);
  const plain = await get(page);
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.deepEqual(plain.body, text);
  for (const { accepted, encoding, decode } of [
    { accepted: 'gzip, deflate, br', encoding: 'br', decode: brotliDecompressSync },
    { accepted: 'gzip', encoding: 'gzip', decode: gunzipSync },
  ]) {
    const response = await get(page, { 'Accept-Encoding': accepted });
    assert.equal(response.headers['content-encoding'], encoding);
    assert.equal(response.headers['vary'], 'Accept-Encoding');
    assert.deepEqual(decode(response.body), text);
    assertHeaders(response, page);
  }
});

await test('a missing file is a 404 with our page that must not be cached, even beside the hashed files', async () => {
  for (const path of [
    '/nonsense',
    '/talks/nonsense',
    '/_next/static/nonsense.js',
    '/embed/nonsense',
    '/_headers',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.deepEqual(response.body, readFileSync('out/404.html'), path);
    assertHeaders(response, '/404.html');
  }
});

await test('a file that the reader already has is a 304 that still says how long to cache it', async () => {
  const hashed = files.find(({ path }) => path.startsWith('/_next/static/'))?.path ?? '';
  for (const path of ['/', page, hashed]) {
    const { headers } = await get(path);
    const conditions: OutgoingHttpHeaders[] = [
      { 'If-None-Match': headers.etag },
      { 'If-Modified-Since': headers['last-modified'] },
    ];
    for (const condition of conditions) {
      const again = await get(path, condition);
      assert.equal(again.status, 304, path);
      assert.equal(again.body.length, 0, path);
      assertHeaders(again, path);
    }
    assert.equal((await get(path, { 'If-None-Match': '"other"' })).status, 200, path);
  }
});

await test('no file outside the site can be reached', async () => {
  for (const path of [
    '/../package.json',
    '/talks/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/_next/static/../../../package.json',
    '/_next/static../package.json',
    '/embed/..;/package.json',
    '/%00',
    '/package.json',
    '/.git/config',
  ]) {
    const { status, body } = await get(path);
    assert.ok(status === 400 || status === 404, `${path}: ${status}`);
    assert.doesNotMatch(body.toString(), /"dependencies"|\[core\]/, path);
  }
});

await test('a page has one address, and a redirect never leaves the host', async () => {
  const redirects = {
    [`${page}.html`]: page,
    [`${page}/?from=x`]: `${page}?from=x`,
    '/index.html': '/',
    '//example.org/x.html': '/example.org/x',
    '//example.org/': '/example.org',
  };
  for (const [path, location] of Object.entries(redirects)) {
    const response = await get(path);
    assert.equal(response.status, 301, path);
    assert.equal(response.headers.location, location);
    assertHeaders(response, '/');
  }
  const split = await get('/x%0d%0aSet-Cookie:%20a=b.html');
  assert.equal(split.headers['set-cookie'], undefined);
});

await test('every request of the list that our own servers answer is answered as there', async () => {
  const robots = readFileSync('out/robots.txt');
  for (const { request, status, head, part } of REQUESTS) {
    const answer = await askRaw(PORT, `${request}\r\nConnection: close\r\n\r\n`);
    assert.ok([status].flat().includes(answer.status), `${request.slice(0, 90)}: ${answer.status}`);
    if (head) assert.match(answer.head, head, request.slice(0, 90));
    if (part) assert.deepEqual(answer.body, robots.subarray(...part), request.slice(0, 90));
  }
});

await test('who sends nothing is cut off after ten seconds', async () => {
  const start = Date.now();
  await askRaw(PORT, '').catch(() => undefined);
  assert.ok(Date.now() - start < 12_000);
});

await test('POST is refused, there is a health check, and the version is hidden', async () => {
  assert.equal((await get('/', {}, 'POST')).status, 405);
  const health = await get('/healthz');
  assert.equal(health.status, 200);
  assert.equal(health.body.toString(), 'ok\n');
  assert.equal(health.headers.server, 'nginx');
});

await test('the log has neither who asked nor what was searched for', async () => {
  await get('/?q=wherefore', { 'User-Agent': 'Inquisitor/1', Referer: 'https://whence.example' });
  await get('/nonsense?q=wherefore');
  const log = readFileSync(LOG, 'utf8');
  assert.match(log, / 404 GET \/nonsense /);
  assert.doesNotMatch(log, /wherefore|Inquisitor|whence|127\.0\.0\.1/);
});

await stop();
