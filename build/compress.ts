import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './files.ts';

const TEXT = /\.(html|js|css|json|xml|svg|txt|md|ics|csv|atom|bib|webmanifest|bin)$/;
const PAGE = /\.(html|js|css|bin)$/;
/** Bytes. Below that a copy saves no packet worth two more files: of a page, and of the data for programs beside it. */
const SMALLEST = { page: 1024, data: 4096 };
/** Bytes. Longer files are lists and data, of which there are as many as conferences. */
const LONGEST_FRONT = 150_000;

/** What the names of compressed copies end in. */
export const COPIES = ['br', 'gz'] as const;

/** Put a brotli and a gzip copy beside every file of text that is worth it, so that no server has to compress. */
export async function compressAll(folder: string): Promise<void> {
  const files = await listFiles(folder);
  // zlib works on four threads; more files at once would only fill the memory.
  const queue = files.filter((file) => TEXT.test(file)).values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const file of queue) await compress(folder, file);
    }),
  );
}

async function compress(folder: string, path: string): Promise<void> {
  const file = join(folder, path);
  for (const [ending, copy] of await compressedCopies(path, await readFile(file)))
    await writeFile(`${file}.${ending}`, copy);
}

/** The compressed copies of a file of a site, by the ending that each adds to its name; none where they are not worth it. */
export async function compressedCopies(
  path: string,
  content: Uint8Array,
): Promise<[ending: (typeof COPIES)[number], copy: Buffer][]> {
  const quality = brotliQuality(path, content.length);
  if (quality === undefined) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  return [
    ['br', br],
    ['gz', gz],
  ];
}

/**
 * How hard brotli works on a file of a site; `undefined` where copies are not worth it. Its best takes off another tenth
 * and costs seventy times as much: it is spent on the pages at the root, where most visits begin, and on the scripts and
 * styles that every visit needs, not on each of thousands of pages.
 */
export function brotliQuality(path: string, length: number): number | undefined {
  if (!TEXT.test(path) || length < (PAGE.test(path) ? SMALLEST.page : SMALLEST.data)) return undefined;
  const isFront = !path.includes('/') || path.startsWith('_next/');
  return isFront && length < LONGEST_FRONT ? 11 : 6;
}
