/**
 * Requests as they come over the wire, with the status of the answer. Our servers and nginx are asked the same, of a site
 * that has the pages `/` and `/about` and the files `/robots.txt` and `/talks.json`.
 */
interface Case {
  /** The bytes, without what ends every request: `Connection: close` and an empty line. */
  request: string;
  /** Several where servers differ and each is right. */
  status: number | readonly number[];
  /** What the head of the answer must match. */
  head?: RegExp;
  /** The part of the file that must come, as positions of `slice`. */
  part?: readonly [number, number?];
}

const HOST = '\r\nHost: localhost';
const get = (target: string, ...headers: string[]) =>
  [`GET ${target} HTTP/1.1${HOST}`, ...headers].join('\r\n');

const answers = (status: Case['status'], targets: readonly string[], head?: RegExp): Case[] =>
  targets.map((target) => ({ request: get(target), status, ...(head && { head }) }));

const ranged = (range: string, status: number, more: Pick<Case, 'part' | 'head'> = {}): Case => ({
  request: get('/robots.txt', `Range: ${range}`),
  status,
  ...more,
});

const encoded = (accepted: string, head: RegExp): Case => ({
  request: get('/about', `Accept-Encoding: ${accepted}`),
  status: 200,
  head,
});

const BROTLI = /^content-encoding: br\r$/im;
const GZIP = /^content-encoding: gzip\r$/im;
const AS_IT_IS = /^(?![^]*^content-encoding:)/im;
const ALLOW = /^allow: GET, HEAD\r$/im;

export const REQUESTS: readonly Case[] = [
  ...answers(200, ['/', '/about', '/?q=//', '/about?a=b', '/%61bout', '/robots.txt', '/talks.json']),
  ...answers(200, [
    'http://localhost/about',
    'HTTP://other.example:81/',
    'http://localhost',
    'http://localhost?q=a',
  ]),
  ...answers(400, ['//', '///', '//?q', 'http://[bad', '/%', '/%zz', '/about%2', '*', 'about', '']),
  ...answers(
    [400, 404],
    [
      '/%00',
      '/about%00',
      '/%0d%0aX-Split:%20yes',
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/..%5cpackage.json',
      '/a/../../../package.json',
      '/%ff',
      '/\xff',
    ],
  ),
  ...answers(404, [
    '/_headers',
    '/404',
    '/404.html',
    '/index',
    '/about.html.br',
    '/talks.json.gz',
    '/nonsense',
  ]),
  ...answers(404, [
    '/package.json',
    '/.git/config',
    '/about/nonsense',
    `/${'a'.repeat(600)}`,
    '/_next/static/none.js',
    '/_next/static',
    // What would begin a query, escaped: no page has it in its name.
    '/about%3Fa=1',
    '/about%23a',
    '/%3F',
  ]),
  ...answers(301, ['/about/', '/about.html'], /^location: \/about\r$/im),
  ...answers(301, ['/about/?q=a'], /^location: \/about\?q=a\r$/im),
  ...answers(301, ['/index.html'], /^location: \/\r$/im),
  ...answers(
    [400, 404, 301],
    ['//example.org/', '/\\example.org/', '/%5cexample.org/', '/%2f/example.org/'],
    /^(?![^]*^location: (?:\/[/\\]|\w))/im,
  ),

  ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'].map((method) => ({
    request: `${method} / HTTP/1.1${HOST}`,
    status: 405,
    head: ALLOW,
  })),
  { request: `POST /about HTTP/1.1${HOST}\r\nContent-Length: 0`, status: 405, head: ALLOW },
  { request: `CONNECT example.org:443 HTTP/1.1${HOST}`, status: [400, 405] },
  { request: `NONSENSE / HTTP/1.1${HOST}`, status: [400, 405] },
  { request: `get / HTTP/1.1${HOST}`, status: 400 },
  { request: `HEAD /about HTTP/1.1${HOST}`, status: 200, head: /^content-length: [1-9]/im, part: [0, 0] },
  { request: `HEAD /nonsense HTTP/1.1${HOST}`, status: 404, part: [0, 0] },

  ranged('bytes=0-4', 206, { part: [0, 5], head: /^content-range: bytes 0-4\/\d+\r$/im }),
  ranged('bytes=-5', 206, { part: [-5] }),
  ranged('bytes=3-', 206, { part: [3] }),
  ranged('bytes=0-999999', 206, { part: [0] }),
  ranged('bytes=-999999', 206, { part: [0] }),
  ranged('bytes=5-1', 416, { head: /^content-range: bytes \*\/\d+\r$/im }),
  ranged('bytes=999999-', 416, { head: /^content-range: bytes \*\/\d+\r$/im }),
  ranged('bytes=-0', 416),
  ranged('items=0-1', 200, { part: [0] }),
  { request: `HEAD /robots.txt HTTP/1.1${HOST}\r\nRange: bytes=0-4`, status: [200, 206], part: [0, 0] },
  { request: get('/robots.txt', 'Range: bytes=0-4', 'If-Range: "other"'), status: 200, part: [0] },

  encoded('br', BROTLI),
  encoded('gzip, deflate, br', BROTLI),
  encoded('gzip', GZIP),
  encoded('br;q=0, gzip', GZIP),
  encoded('br;q=0', AS_IT_IS),
  encoded('br;q=0.0, gzip;q=0', AS_IT_IS),
  encoded('identity', AS_IT_IS),
  encoded('nonsense;q=x,,;', AS_IT_IS),
  encoded('', AS_IT_IS),

  { request: 'GET /about HTTP/1.0', status: 200 },
  { request: 'GET /about HTTP/1.1', status: 400 },
  { request: `GET /about HTTP/1.1${HOST}${HOST}`, status: 400 },
  { request: `GET /about HTTP/9.9${HOST}`, status: [400, 505] },
  { request: get('/about', 'No colon'), status: [200, 400] },
  { request: get('/about', `X-Long: ${'x'.repeat(40_000)}`), status: [400, 431] },
  { request: get(`/${'a'.repeat(40_000)}`), status: [414, 431] },
  { request: get('/about', 'Expect: nonsense'), status: [200, 417] },
  { request: get('/about', 'Upgrade: websocket', 'Connection: Upgrade'), status: 200 },
  { request: get('/about', 'Content-Length: 0', 'Transfer-Encoding: chunked'), status: 400 },
  { request: get('/about', 'If-None-Match: *'), status: [200, 304] },
  { request: get('/about', 'If-None-Match: ,"", W/'), status: 200 },
  { request: get('/about', 'If-Modified-Since: nonsense'), status: 200 },
  { request: get('/healthz'), status: 200 },
];
