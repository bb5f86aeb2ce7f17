import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { siteHeaders, headersOf } from '#build/headers.ts';
import { isStarted, main, StepError } from '#build/run.mjs';

/** Serve a built site on a port of this machine; gives the server once it listens. */
export async function serve({ port = 3000, host = '127.0.0.1', site = 'out' }): Promise<Server> {
  const notFound = readFileSync(`${site}/404.html`);
  const rules = siteHeaders();
  const files = sirv(site, {
    extensions: ['html'],
    etag: true,
    gzip: true,
    brotli: true,
    onNoMatch(_request, response) {
      // Not the headers of where it was looked for: what is missing today must not be kept for a year.
      const headers = { ...headersOf('/404.html', rules), 'Content-Type': 'text/html; charset=utf-8' };
      response.writeHead(404, headers).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const [name, value] of Object.entries(headersOf(path, rules))) response.setHeader(name, value);
    files(request, response);
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

if (isStarted(import.meta.url)) {
  await main(async () => {
    const port = Number(process.env['PORT'] ?? 3000);
    await serve({ port, site: process.env['SITE'] ?? 'out' });
    console.log(`http://localhost:${port}`);
  });
}
