import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerData, answerFile, answerPage } from './answer.ts';
import { keepPage } from './keep.ts';
import { allKept, CACHES, keptAt } from './kept.ts';
import { prune } from './prune.ts';
import { keepListed, keepOfflinePage, renew } from './renew.ts';

const ORIGIN = 'https://talks.example';
const DAY = 24 * 60 * 60 * 1000;

const key = (path: string | Request) => new URL(typeof path === 'string' ? path : path.url, ORIGIN).href;

/** Caches in memory; `room` is how many answers they hold together. */
function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const fake = {
    room: Infinity,
    async open(name: string) {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return {
        match: async (path: string | Request) => store.get(key(path))?.clone(),
        put: async (path: string, response: Response) => {
          const held = [...stores.values()].reduce((sum, { size }) => sum + size, 0);
          if (held >= fake.room && !store.has(key(path))) throw new DOMException('', 'QuotaExceededError');
          store.set(key(path), response);
        },
        delete: async (path: string) => store.delete(key(path)),
        keys: async () => [...store.keys()].map((url) => new Request(url)),
      };
    },
  };
  return fake;
}

let cachesHere = fakeCaches();
/** What the network has: path → text; `null` where it fails. Everything that is not there is a 404. */
let network: Record<string, string | null> = {};
let asked: string[] = [];

const page = (title: string, files: readonly string[]) =>
  `<html lang="en"><title>${title}</title>${files.map((file) => `<script src="/_next/static/scripts/${file}"></script>`).join('')}`;
const html = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

async function load(path: string): Promise<Response> {
  asked.push(path);
  const text = network[path];
  if (text === null) throw new TypeError('Failed to fetch');
  if (text === undefined) return new Response('', { status: 404 });
  return path.includes('.') ? new Response(text) : html(text);
}

async function open(path: string): Promise<Response> {
  const { answer, after } = answerPage(path, load(path));
  const response = await answer;
  await after.catch(() => {});
  return response;
}

const paths = async (name: keyof typeof CACHES) => (await allKept(name)).map(({ path }) => path).toSorted();

beforeEach(() => {
  cachesHere = fakeCaches();
  asked = [];
  network = {
    '/a': page('A', ['page-AAAAAAAA.js']),
    '/b': page('B', ['page-AAAAAAAA.js']),
    '/offline': page('Kept', ['page-AAAAAAAA.js']),
    '/_next/static/scripts/page-AAAAAAAA.js': 'import("./later-AAAAAAAA.js")',
    '/_next/static/scripts/later-AAAAAAAA.js': '',
  };
  vi.stubGlobal('caches', cachesHere);
  vi.stubGlobal('fetch', load);
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a page that was opened is kept with all that its scripts may load, and says that it is kept', async () => {
  expect(await (await open('/a')).text()).toBe(network['/a']);
  expect(await paths('files')).toEqual([
    '/_next/static/scripts/later-AAAAAAAA.js',
    '/_next/static/scripts/page-AAAAAAAA.js',
  ]);
  network['/a'] = null;
  expect(await (await open('/a')).text()).toContain(`<html data-kept="${Date.now()}" lang="en"><title>A`);
});

test('of a page that a server answers a query in, the one without it is kept', async () => {
  const { after } = answerPage('/a', Promise.resolve(html(page('Answered', []))), true);
  await after;
  expect(await (await keptAt('pages', '/a'))?.text()).toContain('<title>A<');
});

test('nothing but a whole page from its own address is kept', async () => {
  const partial = new Response('', { status: 206, headers: { 'content-type': 'text/html' } });
  const redirected = html(network['/a'] ?? '');
  Object.defineProperty(redirected, 'redirected', { value: true });
  const opaque = html(network['/a'] ?? '');
  Object.defineProperty(opaque, 'type', { value: 'opaque' });
  const json = new Response('{}', { headers: { 'content-type': 'application/json' } });
  for (const response of [partial, redirected, opaque, json]) await keepPage('/a', response, 1);
  expect(await paths('pages')).toEqual([]);
});

test('a new page is not kept until all of its files are; until then the old one stays, whole', async () => {
  await open('/a');
  network['/a'] = page('New', ['page-BBBBBBBB.js']);
  network['/_next/static/scripts/page-BBBBBBBB.js'] = 'from"./gone-BBBBBBBB.js"';
  expect(await (await open('/a')).text()).toContain('New');
  network['/a'] = null;
  expect(await (await open('/a')).text()).toContain('<title>A');
  expect(await paths('files')).toContain('/_next/static/scripts/page-AAAAAAAA.js');
});

test('a kept page that has lost a file is not answered; the page for no network is', async () => {
  await keepOfflinePage();
  await open('/a');
  network['/a'] = null;
  const files = await cachesHere.open(CACHES.files);
  await keepPage('/b', html(page('B', [])), 1);
  await files.delete('/_next/static/scripts/later-AAAAAAAA.js');
  network['/offline'] = null;
  expect((await open('/a')).type).toBe('error');
  await files.put('/_next/static/scripts/later-AAAAAAAA.js', new Response(''));
  network['/c'] = null;
  const missing = await open('/c');
  expect(missing.status).toBe(503);
  expect(await missing.text()).toContain('<title>Kept');
});

test('a network that hangs is waited for for three seconds, and not where nothing is kept', async () => {
  await open('/a');
  const never = new Promise<Response>(() => {});
  const { answer } = answerPage('/a', never);
  await vi.advanceTimersByTimeAsync(2999);
  const early = await Promise.race([answer, Promise.resolve('waiting')]);
  expect(early).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await (await answer).text()).toContain('data-kept');
});

test('a server that fails is as none, a page that is gone goes', async () => {
  await open('/a');
  const broken = answerPage('/a', Promise.resolve(new Response('', { status: 503 })));
  expect(await (await broken.answer).text()).toContain('<title>A');
  const none = answerPage('/b', Promise.resolve(new Response('busy', { status: 503 })));
  expect(await (await none.answer).text()).toBe('busy');
  delete network['/a'];
  expect((await open('/a')).status).toBe(404);
  expect(await paths('pages')).toEqual([]);
});

test('of the pages that were opened the oldest go, those of the own list stay', async () => {
  for (let at = 0; at < 5; at++) {
    network[`/p${at}`] = page(`P${at}`, []);
    vi.advanceTimersByTime(1000);
    await open(`/p${at}`);
  }
  await keepListed(['/a', '/p0']);
  await prune(2);
  expect(await paths('pages')).toEqual(['/a', '/p0', '/p3', '/p4']);
  await keepListed([]);
  await prune(2);
  expect(await paths('pages')).toEqual(['/p3', '/p4']);
});

test('files that no kept page names stay for a day, since a page that is open may load them', async () => {
  await open('/a');
  network['/a'] = page('New', []);
  await open('/a');
  await prune();
  expect(await paths('files')).toHaveLength(2);
  vi.advanceTimersByTime(DAY + 1);
  await prune();
  expect(await paths('files')).toEqual([]);
});

test('without room the older half of the pages goes; if that does not help, nothing breaks', async () => {
  for (const path of ['/a', '/b']) {
    vi.advanceTimersByTime(1000);
    await open(path);
  }
  cachesHere.room = 4;
  network['/c'] = page('C', ['page-AAAAAAAA.js']);
  expect((await open('/c')).status).toBe(200);
  expect(await paths('pages')).toEqual(['/b', '/c']);
  cachesHere.room = 0;
  network['/d'] = page('D', []);
  expect((await open('/d')).status).toBe(200);
});

test('what is older than a day is fetched anew; what is gone goes, and without a network all stays', async () => {
  await open('/a');
  await open('/b');
  network['/a'] = page('New', []);
  await renew();
  expect(asked.filter((path) => path === '/a')).toHaveLength(1);
  vi.advanceTimersByTime(DAY + 1);
  network['/b'] = null;
  await renew().catch(() => {});
  expect(await (await keptAt('pages', '/a'))?.text()).toContain('New');
  expect(await paths('pages')).toEqual(['/a', '/b']);
  delete network['/b'];
  await renew();
  expect(await paths('pages')).toEqual(['/a']);
});

test('a renewed page is as old for its reader as before', async () => {
  await open('/a');
  const [before] = await allKept('pages');
  vi.advanceTimersByTime(DAY + 1);
  await renew();
  const [after] = await allKept('pages');
  expect(after?.opened).toBe(before?.opened);
  expect(after?.at).toBeGreaterThan(before?.at ?? 0);
});

test('data come from the network and, without one, as they were kept', async () => {
  network['/palette.json'] = '1';
  const first = answerData('/palette.json', load('/palette.json'));
  expect(await (await first.answer).text()).toBe('1');
  await first.after;
  const second = answerData('/palette.json', Promise.reject(new TypeError('Failed to fetch')));
  await second.after.catch(() => {});
  expect(await (await second.answer).text()).toBe('1');
});

test('a hashed file is asked for once, and one that is missing is not kept', async () => {
  const path = '/_next/static/scripts/page-AAAAAAAA.js';
  for (let time = 0; time < 2; time++) {
    const { answer, after } = answerFile(path, () => load(path));
    expect((await answer).status).toBe(200);
    await after;
  }
  expect(asked).toEqual([path]);
  const missing = answerFile('/_next/static/x.js', () => load('/_next/static/x.js'));
  expect((await missing.answer).status).toBe(404);
  await missing.after;
  expect(await paths('files')).toEqual([path]);
});

test('titles are kept as they are, whatever is in them', async () => {
  const title = '<b>“50 %” &amp; Ünïcode 🎤\u2028';
  await keepPage('/a', html(`<html><title>${title.replace('<b>', '&lt;b>')}</title>`), 7);
  expect(await allKept('pages')).toMatchObject([
    { path: '/a', opened: 7, title: title.replace('<b>', '&lt;b>') },
  ]);
});
