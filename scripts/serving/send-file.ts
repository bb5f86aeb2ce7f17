import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import { lookup } from 'mrmime';
import type { Found } from './find-file.ts';
import { readRange } from './range.ts';

/**
 * Send an open file, or the part of it that the request asks for, or word that the reader's copy is still right, and close
 * it. The response has the headers of its address already.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: Found,
): Promise<void> {
  try {
    const { size, etag, name, encoding } = file;
    const modified = file.modified.toUTCString();
    const headers: Record<string, string | number> = {
      ETag: etag,
      'Last-Modified': modified,
      Vary: 'Accept-Encoding',
      'Accept-Ranges': 'bytes',
    };
    if (fresh(request.headers, { etag, 'last-modified': modified })) {
      response.writeHead(304, headers).end();
      return;
    }
    if (!response.hasHeader('Content-Type')) headers['Content-Type'] = typeOf(name);
    if (encoding !== 'identity') headers['Content-Encoding'] = encoding;

    const { range = '', 'if-range': unchanged = etag } = request.headers;
    // Parts are for GET, and of use only to who has the rest of the same bytes.
    const isPart = request.method === 'GET' && (unchanged === etag || unchanged === modified);
    const part = isPart ? readRange(range, size) : undefined;
    if (part === null) {
      response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
      return;
    }
    const { start, end } = part ?? { start: 0, end: size - 1 };
    if (part) headers['Content-Range'] = `bytes ${start}-${end}/${size}`;
    headers['Content-Length'] = end - start + 1;
    response.writeHead(part ? 206 : 200, headers);
    if (request.method === 'HEAD' || size === 0) response.end();
    else await sendBytes(response, file, { start, end });
  } finally {
    await file.handle.close();
  }
}

async function sendBytes(
  response: ServerResponse,
  { handle }: Found,
  { start, end }: { start: number; end: number },
) {
  const bytes = handle.createReadStream({ start, end, autoClose: false });
  await pipeline(bytes, response, { end: false });
  // A file that somebody has cut short meanwhile: the reader must not take what came for all of it.
  if (bytes.bytesRead < end - start + 1) response.destroy();
  else response.end();
}

/** The media type of a file; text is UTF-8. */
function typeOf(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  return /^text\/|javascript$/.test(type) ? `${type}; charset=utf-8` : type;
}
