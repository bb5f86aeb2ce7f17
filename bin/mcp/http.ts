import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  localhostHostValidation,
  localhostOriginValidation,
  toNodeHandler,
} from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import type { Known } from '#lib/answers/known.ts';
import { UsageError } from '#bin/usage.ts';
import { mcpServer } from './server.ts';

export const MCP_PATH = '/mcp';
/** The largest question, in bytes. */
const MOST_BYTES = 256 * 1024;
const LOCALHOST = '127.0.0.1';

/**
 * Serve a catalogue over streamable HTTP to programs on this machine alone. Requests that name another host, or that come from
 * a page of one, are refused: so no website can ask through a reader's browser. Gives the server and its address; port 0
 * is any free one. Throws a `UsageError` if the port is taken.
 */
export async function serveHttp(known: Known, port: number): Promise<{ server: Server; address: string }> {
  const handler = createMcpHandler(() => mcpServer(known), {
    maxRequestBodySize: MOST_BYTES,
    responseMode: 'json',
  });
  const answer = toNodeHandler(handler, { maxRequestBodySize: MOST_BYTES });
  const [isHostGood, isOriginGood] = [localhostHostValidation(), localhostOriginValidation()];
  const server = createServer((request, response) => {
    if (!isHostGood(request, response) || !isOriginGood(request, response)) return;
    if (request.url?.split('?')[0] !== MCP_PATH) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`Not found; ask at ${MCP_PATH}\n`);
      return;
    }
    const { method = 'GET', url = '/', headers } = request;
    const body = () => request[Symbol.asyncIterator]();
    void answer({ method, url, headers, [Symbol.asyncIterator]: body }, response);
  });
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOCALHOST, resolve);
  }).catch((error: unknown) => {
    throw new UsageError(
      `Unexpected port ${port}, expected one that is free (${error instanceof Error ? error.message : String(error)})`,
    );
  });
  return { server, address: `http://${LOCALHOST}:${portOf(server.address())}${MCP_PATH}` };
}

const portOf = (address: AddressInfo | string | null) =>
  typeof address === 'object' ? (address?.port ?? 0) : 0;
