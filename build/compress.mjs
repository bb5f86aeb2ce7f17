import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|css|json|xml|svg|txt|md|ics|csv|atom|bib|webmanifest|bin)$/;
/** Below that a copy saves no packet worth two more files: a page, and what lies beside it for programs. */
const SMALLEST = { page: 1024, data: 4096 };
const PAGE = /\.(html|js|css|bin)$/;

/** Put a brotli and a gzip copy beside every file of text that is worth it, so that no server compresses on the way. */
export async function compressAll(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  // zlib works on four threads; more files at once would only fill the memory.
  const queue = files.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const file of queue) await compress(file, dirname(file) === folder || file.includes('/_next/'));
    }),
  );
}

/** Longer files are lists and data, of which there are as many as conferences. */
const LONGEST_FRONT = 150_000;

/**
 * Brotli's best takes off another tenth and costs seventy times as much: it is spent where most visits begin (`isFront`) or
 * every one comes by, not on each of thousands of pages.
 */
async function compress(file, isFront) {
  const content = await readFile(file);
  if (content.length < (PAGE.test(file) ? SMALLEST.page : SMALLEST.data)) return;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: isFront && content.length < LONGEST_FRONT ? 11 : 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
