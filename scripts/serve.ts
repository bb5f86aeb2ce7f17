import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { siteHeaders, headersOf } from '#build/headers.ts';
import { isStarted, main, StepError } from '#build/run.mjs';

interface Site {
  port?: number;
  host?: string;
  /** The folder of the site. */
  site?: string;
  /** Makes what is at an address that the folder does not have yet; gives whether anything is. By default all is there. */
  make?: (address: string) => Promise<boolean>;
}

/** Serve a site on a port of this machine; gives the server once it listens. */
export async function serve({ port = 3000, host = '127.0.0.1', site = 'out', make }: Site): Promise<Server> {
  const rules = siteHeaders();
  const files = sirv(site, {
    extensions: ['html'],
    etag: true,
    gzip: true,
    brotli: true,
    // Looks for files when they are asked for: those that are made come after the start.
    dev: make !== undefined,
  });
  const notFound = readFileSync(`${site}/404.html`);
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    // Once it is closing, whoever keeps connections (nginx does) must ask somebody else.
    if (!server.listening) response.shouldKeepAlive = false;
    for (const [name, value] of Object.entries(headersOf(path, rules))) response.setHeader(name, value);

    function answer(status: number, content: string | Buffer): void {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      // Not the headers of where it was looked for: what is missing today must not be kept for a year.
      const headers = { ...headersOf('/404.html', rules), 'Content-Type': 'text/html; charset=utf-8' };
      response.writeHead(status, headers).end(content);
    }

    async function makeAndAnswer(address: string): Promise<void> {
      try {
        if (await make?.(address)) return files(request, response, () => answer(404, notFound));
        answer(404, notFound);
      } catch (error) {
        console.error(error);
        answer(500, 'This page could not be made. The log of the server says why.');
      }
    }
    if (path === '/healthz') response.end('ok\n');
    else files(request, response, () => void makeAndAnswer(addressOf(path)));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      const advice = `Choose another: PORT=${port + 1} npm start`;
      reject(isTaken ? new StepError(`Port ${port} is in use`, advice) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** The path that a request asks for; what is no address asks for the home page of none. */
function pathOf(url = '/'): string {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : '/';
}

/** Each page has one address, whatever else it answers to: without `.html`, and without a slash at its end. */
function addressOf(path: string): string {
  const plain = path.replace(/\/(index(\.html)?)?$/, '').replace(/\.html$/, '');
  try {
    return decodeURI(plain) || '/';
  } catch {
    return plain || '/';
  }
}

if (isStarted(import.meta.url)) {
  await main(async () => {
    const port = Number(process.env['PORT'] ?? 3000);
    await serve({ port, site: process.env['SITE'] ?? 'out' });
    console.log(`http://localhost:${port}`);
  });
}
