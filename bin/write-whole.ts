import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './usage.ts';

/** What the names of unfinished files and folders begin with. Readers of a data folder pass over hidden ones. */
const UNFINISHED = '.new-';

/**
 * Write a file in one step, by renaming a finished one, so that whatever happens there is the old one or the new one. It is
 * on the disk when this returns. Throws a `UsageError` if it cannot be written.
 */
export const writeWhole = (path: string, text: string): void =>
  putInPlace(path, (scratch) => writeFileSync(scratch, text, { flush: true }));

/** The same for a folder with files, by their paths in it. */
export const writeFolder = (path: string, files: Record<string, string>): void =>
  putInPlace(path, (scratch) => {
    mkdirSync(scratch, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(scratch, name)), { recursive: true });
      writeFileSync(join(scratch, name), text, { flush: true });
    }
  });

/** Make a folder, and those above it, unless it is there. Throws a `UsageError` if that fails. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(
      `Unexpected failure to make the folder \`${path}\`, expected a place that can be written (${codeOf(error)})`,
    );
  }
}

function putInPlace(path: string, make: (scratch: string) => void): void {
  const scratch = join(dirname(path), `${UNFINISHED}${basename(path)}-${randomUUID()}`);
  try {
    make(scratch);
    renameSync(scratch, path);
    flushFolder(dirname(path));
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw new UsageError(
      `Unexpected failure to write \`${path}\`, expected a folder with room that can be written; it is as it was (${codeOf(error)})`,
    );
  }
}

/** So that the name, too, is on the disk. Windows knows no such thing. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** Remove what a process left that was killed while it wrote into a data folder. No other may be writing now. */
export function removeUnfinished(dataDir: string): void {
  for (const entry of readdirSync(dataDir, { withFileTypes: true })) {
    const path = join(dataDir, entry.name);
    if (entry.name.startsWith(UNFINISHED)) rmSync(path, { recursive: true, force: true });
    else if (entry.isDirectory() && !entry.name.startsWith('.'))
      for (const name of readdirSync(path))
        if (name.startsWith(UNFINISHED)) rmSync(join(path, name), { recursive: true, force: true });
  }
}

/** What the system calls an error, such as `ENOSPC`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
