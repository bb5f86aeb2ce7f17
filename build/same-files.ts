import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';

/** The paths of all files that are not the same in two folders, byte for byte, or are in one of them alone. */
export async function differingFiles(first: string, second: string): Promise<string[]> {
  const paths = new Set([...(await listFiles(first)), ...(await listFiles(second))]);
  const differing: string[] = [];
  for (const path of paths) {
    const [one, other] = await Promise.all(
      [first, second].map((folder) => readFile(join(folder, path)).catch(() => null)),
    );
    if (!one || !other || !one.equals(other)) differing.push(path);
  }
  return differing;
}
