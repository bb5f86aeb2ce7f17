import { createServer, get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import next from 'next';

/** What Next answers at an address. */
export interface NextAnswer {
  status: number;
  isPage: boolean;
  content: Buffer;
}

/** Start Next's own server in this process, for this process alone; gives what asks it for an address, which is escaped. */
export async function startNext(): Promise<(address: string) => Promise<NextAnswer>> {
  const app = next({ dev: false, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  // It only hears this process, whose requests may wait for a minute while all data are read on a busy machine.
  const patient = { headersTimeout: 0, requestTimeout: 0 };
  const server = createServer(patient, (request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string')
    throw new Error('Unexpected address of a server, expected a port');
  return (address) =>
    new Promise((resolve, reject) => {
      // A connection for each: one that is kept may be closed by the server while this process is busy.
      get({ host: '127.0.0.1', port: place.port, path: address, agent: false }, (response) => {
        buffer(response).then(
          (content) =>
            resolve({
              status: response.statusCode ?? 0,
              isPage: response.headers['content-type']?.startsWith('text/html') ?? false,
              content,
            }),
          reject,
        );
      }).on('error', reject);
    });
}
