import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { escapedPath } from '#lib/addresses.ts';
import { siteHeaders, headersOf } from '#build/headers.ts';
import { isStarted, main, StepError } from '#build/run.mjs';
import { findFile } from './serving/find-file.ts';
import { sendFile } from './serving/send-file.ts';
import { stopWhenAsked } from './serving/stop.ts';
import { readTarget } from './serving/target.ts';

const zip = promisify(gzip);

interface Site {
  port?: number;
  host?: string;
  /** The folder of the site. */
  site?: string;
  /** Makes what is at an address that the folder does not have yet; gives whether anything is. By default all is there. */
  make?: (address: string) => Promise<boolean>;
  /** The page at an address with the answer to the query part of an address, where it has one. By default none has. */
  answer?: (address: string, search: string) => Promise<string | null>;
  /** Other time-outs than usual. */
  limits?: ServerOptions;
}

/** What a client may take; in milliseconds, as Node counts. */
const LIMITS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  // Longer than nginx keeps the connections of its upstreams, so that the one who opened a connection closes it.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};
/** No byte has gone either way for so long, in milliseconds; a page that is being made may take its time. */
const LONGEST_SILENCE = 120_000;
const MOST_CONNECTIONS = 2_000;

const METHODS = ['GET', 'HEAD'];

/** Files that are nobody's address: what other hosts read, compressed copies, and pages that are served elsewhere. */
const NO_ADDRESS = /^\/(?:_headers|404|404\.html|index)$|\.(?:br|gz)$/;

/** Serve a site on a port of this machine; gives the server once it listens. */
export async function serve({
  port = 3000,
  host = '127.0.0.1',
  site = 'out',
  make,
  answer: answerTo,
  limits,
}: Site): Promise<Server> {
  const rules = siteHeaders();
  const notFound = readFileSync(`${site}/404.html`);

  function answer(
    response: ServerResponse,
    status: number,
    content: string | Buffer,
    headers: Record<string, string> = {},
  ): void {
    const type = typeof content === 'string' ? 'text/plain' : 'text/html';
    response.writeHead(status, {
      // Not the headers of where it was looked for: what is missing today must not be kept for a year.
      ...headersOf('/404.html', rules),
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': Buffer.byteLength(content),
      ...headers,
    });
    response.end(content);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!METHODS.includes(request.method ?? ''))
      return answer(response, 405, 'GET and HEAD are answered.\n', {
        Allow: METHODS.join(', '),
        Connection: 'close',
      });
    const target = readTarget(request.url ?? '');
    if (!target || (request.headersDistinct['host']?.length ?? 0) > 1)
      return answer(response, 400, 'This is no address.\n', { Connection: 'close' });
    const { path, query } = target;
    if (path === '/healthz') return answer(response, 200, 'ok\n', { 'Cache-Control': 'no-store' });
    if (NO_ADDRESS.test(path) || path.includes('//')) return answer(response, 404, notFound);
    const address = addressOf(path);
    if (address !== path) return answer(response, 301, '', { Location: escapedPath(address) + query });

    const asked = query.length > 1 ? await answerTo?.(path, query) : null;
    // Made for this request alone, and kept nowhere.
    if (asked) {
      const zips = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      const encoding = zips ? { 'Content-Encoding': 'gzip' } : {};
      const headers = {
        ...headersOf(path, rules),
        ...encoding,
        Vary: 'Accept-Encoding',
        'Cache-Control': 'no-store',
      };
      return answer(response, 200, zips ? await zip(asked) : Buffer.from(asked), headers);
    }

    const find = () => findFile(site, path, request);
    const file = (await find()) ?? ((await make?.(path)) ? await find() : null);
    if (!file) return answer(response, 404, notFound);
    for (const [name, value] of Object.entries(headersOf(path, rules))) response.setHeader(name, value);
    await sendFile(request, response, file);
  }

  const server = createServer({ ...LIMITS, ...limits }, (request, response) => {
    // Once it is closing, whoever keeps connections (nginx does) must ask somebody else.
    if (!server.listening) response.shouldKeepAlive = false;
    respond(request, response).catch((error: unknown) => {
      // Who has left needs no answer, and half of one is none.
      if (response.destroyed || response.headersSent) response.destroy();
      else console.error(error);
      if (!response.destroyed)
        answer(response, 500, 'This page could not be made. The log of the server says why.\n');
    });
  });
  // Nobody may use this as a way to other hosts. Such a connection is no longer Node's to look after.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(
      `HTTP/1.1 405 Method Not Allowed\r\nAllow: ${METHODS.join(', ')}\r\nConnection: close\r\n\r\n`,
    );
  });
  server.timeout = LONGEST_SILENCE;
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      const advice = `Choose another: PORT=${port + 1} npm start`;
      reject(isTaken ? new StepError(`Port ${port} is in use`, advice) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** Each page has one address, whatever else it answers to: without `.html`, and without a slash at its end. */
const addressOf = (path: string) =>
  path === '/index.html' ? '/' : path.replace(/(?<=[^/])(?:\.html|\/)$/, '');

if (isStarted(import.meta.url)) {
  await main(async () => {
    const port = Number(process.env['PORT'] ?? 3000);
    stopWhenAsked(await serve({ port, site: process.env['SITE'] ?? 'out' }));
    console.log(`http://localhost:${port}`);
  });
}
