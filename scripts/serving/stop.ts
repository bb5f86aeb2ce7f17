import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds for a request that is on its way when the server is told to stop. */
const LONGEST_REQUEST = 1_000;
/** Milliseconds for what is being answered then. What is not answered by then never will be. */
const LONGEST_ANSWER = 10_000;

/**
 * Prepare a server for its end. Gives what stops it: what it has been asked is answered, and connections on which nothing
 * was asked, as browsers open them ahead, are closed.
 */
export function stopper(server: Server): () => void {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return () => {
    server.close();
    setTimeout(() => {
      for (const socket of silent) socket.destroy();
    }, LONGEST_REQUEST).unref();
    setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER).unref();
  };
}

/** Stop a server when the system asks for it; the second time, the process ends at once. */
export function stopWhenAsked(server: Server): void {
  const stop = stopper(server);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
}
