import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { serve } from '#scripts/serve.ts';
import { ask } from './ask.ts';
import { REQUESTS } from './requests.ts';

const FILES = new Map([
  ['404.html', 'Nothing here'],
  ['index.html', 'Home'],
  ['about.html', 'About '.repeat(400)],
  ['robots.txt', 'User-agent: *\nDisallow:\n'],
  ['talks.json', '[]'],
  ['_headers', '/*'],
]);

async function makeSite(names = [...FILES.keys()]): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'served-'));
  await writeFiles(site, names);
  return site;
}

async function writeFiles(site: string, names: readonly string[]): Promise<void> {
  await mkdir(site, { recursive: true });
  for (const name of names) {
    const text = FILES.get(name) ?? '';
    await writeFile(`${site}/${name}`, text);
    if (name !== 'about.html') continue;
    await writeFile(`${site}/${name}.br`, brotliCompressSync(text));
    await writeFile(`${site}/${name}.gz`, gzipSync(text));
  }
}

const servers: Server[] = [];
const portOf = (server: Server) => {
  servers.push(server);
  const place = server.address();
  return typeof place === 'object' ? (place?.port ?? 0) : 0;
};
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

/** A server of files, and one that makes each when it is asked for. */
const SERVERS = {
  async static() {
    return serve({ port: 0, site: await makeSite() });
  },
  async 'on demand'() {
    const site = await makeSite(['404.html']);
    const make = async (address: string) => {
      const name = [...FILES.keys()].find(
        (one) => `/${one.replace(/^index\.html$|\.html$/, '')}` === address,
      );
      if (name) await writeFiles(site, [name]);
      return name !== undefined;
    };
    return serve({ port: 0, site, make });
  },
};

test('there are requests enough', () => expect(REQUESTS.length).toBeGreaterThanOrEqual(60));

describe.each(Object.entries(SERVERS))('the server (%s)', async (_name, start) => {
  const port = portOf(await start());
  const file = Buffer.from(FILES.get('robots.txt') ?? '');

  test.each(REQUESTS.map((one) => [JSON.stringify(one.request).slice(0, 90), one] as const))(
    'answers %s',
    async (_bytes, { request, status, head, part }) => {
      const answer = await ask(port, `${request}\r\nConnection: close\r\n\r\n`);
      expect([status].flat()).toContain(answer.status);
      if (head) expect(answer.head).toMatch(head);
      if (part) expect(answer.body.toString()).toBe(file.subarray(...part).toString());
      expect((await ask(port, 'GET / HTTP/1.0\r\n\r\n')).body.toString()).toBe('Home');
    },
  );
});

test('who sends no request, or one letter after the other, is told so and cut off; readers are served meanwhile', async () => {
  const limits = { headersTimeout: 300, requestTimeout: 300, connectionsCheckingInterval: 50 };
  const port = portOf(await serve({ port: 0, site: await makeSite(), limits }));
  const silent = Array.from({ length: 200 }, () => connect(port, '127.0.0.1'));
  const ends = silent.map((socket) => buffer(socket));
  const slow = silent[0];
  const drip = setInterval(() => slow?.write('G'), 50);
  slow?.on('error', () => clearInterval(drip)).on('close', () => clearInterval(drip));
  expect((await ask(port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(200);
  const answers = await Promise.allSettled(ends);
  expect(answers).toHaveLength(200);
});

test('a file that is taken away is missing, one that is put in its place is served whole', async () => {
  const site = await makeSite();
  const port = portOf(await serve({ port: 0, site }));
  rmSync(`${site}/robots.txt`);
  expect((await ask(port, 'GET /robots.txt HTTP/1.0\r\n\r\n')).status).toBe(404);

  const texts = ['a'.repeat(300_000), 'b'.repeat(200_000)];
  const lengths = new Map(texts.map((text) => [text.slice(0, 1), text.length]));
  const over = new AbortController();
  const replacing = (async () => {
    for (let at = 0; !over.signal.aborted; at += 1) {
      await writeFile(`${site}/new`, texts[at % 2] ?? '');
      await rename(`${site}/new`, `${site}/list.txt`);
    }
  })();
  const wrong = [];
  for (let round = 0; round < 150; round += 1) {
    const { status, body } = await ask(port, 'GET /list.txt HTTP/1.0\r\n\r\n');
    const [first = ''] = body.toString('latin1', 0, 1);
    const isWhole = body.length === lengths.get(first) && body.every((byte) => byte === body[0]);
    if (status !== 404 && !isWhole) wrong.push([status, body.length]);
  }
  over.abort();
  await replacing;
  expect(wrong).toEqual([]);
});

test('a file that is cut short while it is sent ends the connection, not the server', async () => {
  const site = await makeSite();
  writeFileSync(`${site}/long.txt`, Buffer.alloc(50_000_000, 'x'));
  const port = portOf(await serve({ port: 0, site }));
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /long.txt HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await new Promise((resolve) => socket.once('readable', resolve));
  truncateSync(`${site}/long.txt`, 100);
  const came = await buffer(socket).catch(() => Buffer.alloc(0));
  expect(came.length).toBeLessThan(50_000_000);
  expect((await ask(port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(200);
});

test('a page that cannot be made is a 500 that names nothing of the inside', async () => {
  const site = await makeSite();
  const port = portOf(await serve({ port: 0, site, make: () => Promise.reject(new Error('secret')) }));
  const answer = await ask(port, 'GET /broken HTTP/1.0\r\n\r\n');
  expect(answer.status).toBe(500);
  expect(answer.body.toString()).not.toMatch(/secret/);
  expect(readFileSync(`${site}/404.html`, 'utf8')).toBe('Nothing here');
});
