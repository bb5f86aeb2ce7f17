import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAtOnce } from '#build/write-at-once.ts';
import { COPIES, compressedCopies } from '#build/compress.ts';

/**
 * Write a file of a site with its compressed copies. Each appears at once and whole, because a server may be asked for it
 * at any moment.
 */
export async function writeWhole(folder: string, path: string, content: Uint8Array): Promise<void> {
  const file = join(folder, path);
  const copies = new Map(await compressedCopies(path.replace(/^\//, ''), content));
  await mkdir(dirname(file), { recursive: true });
  for (const ending of COPIES) {
    const copy = copies.get(ending);
    if (copy) await writeAtOnce(`${file}.${ending}`, copy);
    else await rm(`${file}.${ending}`, { force: true });
  }
  await writeAtOnce(file, content);
}
