import { mkdtempSync, writeFileSync } from 'node:fs';
import { EventEmitter, once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';
import { stopper } from './serving/stop.ts';

const site = mkdtempSync(join(tmpdir(), 'serve-'));
writeFileSync(join(site, '404.html'), 'Nothing here');
writeFileSync(join(site, 'index.html'), 'Home');

/** Ask on the only connection of an agent; gives the answer with its text. */
function ask(agent: Agent, port: number, path: string) {
  return new Promise<IncomingMessage & { body: string }>((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path }, (response) => {
      text(response).then((body) => resolve(Object.assign(response, { body })), reject);
    }).on('error', reject);
  });
}

test('told to stop, it answers what it is asked, and ends though somebody keeps asking on one connection', async () => {
  const page = new EventEmitter();
  const asked = once(page, 'asked');
  const server = await serve({
    port: 0,
    site,
    make: async () => {
      setImmediate(() => page.emit('asked'));
      await once(page, 'made');
      return false;
    },
  });
  const place = server.address();
  const port = typeof place === 'object' ? (place?.port ?? 0) : 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect((await ask(agent, port, '/')).body).toBe('Home');

  const waiting = ask(agent, port, '/slow');
  await asked;
  const closed = once(server, 'close');
  server.close();
  page.emit('made');
  expect(await waiting).toMatchObject({ statusCode: 404, body: 'Nothing here' });
  const last = await ask(agent, port, '/');
  expect(last).toMatchObject({ statusCode: 200, body: 'Home' });
  expect(last.headers.connection).toBe('close');
  await closed;
});

test('told to stop, it does not wait for a connection on which nobody has asked for anything', async () => {
  const server = await serve({ port: 0, site });
  const stop = stopper(server);
  const place = server.address();
  const socket = connect(typeof place === 'object' ? (place?.port ?? 0) : 0, '127.0.0.1');
  socket.on('error', () => {});
  await once(server, 'connection');
  const start = performance.now();
  stop();
  await once(server, 'close');
  expect(performance.now() - start).toBeLessThan(5_000);
});
