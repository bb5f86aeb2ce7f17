import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';

/** What the names of files in each encoding end in, the shortest first. */
const ENDINGS = { br: '.br', gzip: '.gz', identity: '' } as const;
const ENCODINGS = ['br', 'gzip', 'identity'] as const;

/** An open file: its bytes stay the same while it is sent, whatever takes its place meanwhile. */
export interface Found {
  handle: FileHandle;
  /** Bytes. */
  size: number;
  modified: Date;
  /** No other bytes have the same. */
  etag: string;
  /** Its path in the folder, without the ending of a compressed copy. */
  name: string;
  encoding: (typeof ENCODINGS)[number];
}

/**
 * Open what is at a path of a folder: the page `<path>.html` or the file itself, in the encoding that the request likes
 * best. Gives `null` if nothing is there.
 */
export async function findFile(
  folder: string,
  path: string,
  { headers }: IncomingMessage,
): Promise<Found | null> {
  if (path.includes('//')) return null;
  const page = path === '/' ? '/index.html' : `${path}.html`;
  const names = /\.\w+$/.test(path) ? [path, page] : [page, path];
  const liked = new Negotiator({ headers }).encodings(ENCODINGS, { preferred: ENCODINGS });
  // Who refuses the file as it is gets it all the same where there is no copy.
  const encodings = new Set([...liked, 'identity' as const]);
  for (const name of names) {
    for (const encoding of encodings) {
      const file = await openFile(join(folder, name + ENDINGS[encoding]));
      if (file) return { ...file, name, encoding };
    }
  }
  return null;
}

/** What the system says of a name that no file has, or that none could have. */
const MISSING = new Set<unknown>(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP']);

async function openFile(file: string): Promise<Omit<Found, 'name' | 'encoding'> | null> {
  const handle = await open(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && MISSING.has(error.code)) return null;
    throw error;
  });
  if (!handle) return null;
  const stat = await handle.stat({ bigint: true });
  if (stat.isFile()) {
    const etag = `"${[stat.ino, stat.mtimeNs, stat.size].map((part) => part.toString(36)).join('-')}"`;
    return { handle, size: Number(stat.size), modified: stat.mtime, etag };
  }
  await handle.close();
  return null;
}
