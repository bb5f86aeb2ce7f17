import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { test as base } from './reader.ts';

/** The site on a port of its own, behind a server that can be stopped, hang, and answer with another release. */
export interface StoppableSite {
  url: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** From now on, requests are taken and not answered. */
  hang: () => void;
  /** Change what is answered: gives the text to send, or `null` for a 404; `undefined` leaves it as it is. */
  change: (how: (path: string, text: string) => string | null | undefined) => void;
  /** The paths that were asked for, in order. */
  asked: string[];
}

const unchanged: Parameters<StoppableSite['change']>[0] = () => undefined;

/** Open such a site for one that is served; `scripts` are files of its own, by their paths. */
export async function openSite(
  from: string,
  scripts: Readonly<Record<string, string>> = {},
): Promise<StoppableSite & { close: () => Promise<void> }> {
  let how = unchanged;
  let hangs = false;
  let server: Server | undefined;
  let port = 0;
  const asked: string[] = [];

  async function answer(path: string, response: ServerResponse): Promise<void> {
    asked.push(path);
    if (hangs) return;
    const script = scripts[path];
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    const original = await fetch(new URL(path, from), { redirect: 'manual' });
    const content = Buffer.from(await original.arrayBuffer());
    const isText = /text|json|javascript/.test(original.headers.get('content-type') ?? '');
    const changed = isText ? how(path, content.toString()) : undefined;
    const headers = Object.fromEntries(original.headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'etag'])
      delete headers[name];
    response.writeHead(changed === null ? 404 : original.status, headers);
    response.end(changed === undefined ? content : (changed ?? 'Nothing here'));
  }

  async function start(): Promise<void> {
    hangs = false;
    server = createServer((request, response) => {
      answer(request.url ?? '/', response).catch(() => response.destroy());
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const place = server.address();
    if (place !== null && typeof place !== 'string') port = place.port;
  }

  async function stop(): Promise<void> {
    server?.closeAllConnections();
    if (server?.listening) await new Promise((done) => server?.close(done));
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    start,
    stop,
    hang: () => (hangs = true),
    change: (next) => (how = next),
    asked,
    close: stop,
  };
}

/** Playwright's `test` with such a site for each test, and the service worker that others do without. */
export const test = base.extend<{ site: StoppableSite }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures one needs from its parameters
  site: async ({}, use, { project }) => {
    const site = await openSite(project.use.baseURL ?? '');
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
});
