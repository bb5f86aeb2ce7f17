import { closeSync, openSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { VFile } from 'vfile';
import { UsageError } from './usage.ts';

/**
 * Read a file that the user named, as bytes. Its path is made relative to the working directory if it is below that.
 * Throws a `UsageError` if it cannot be read.
 */
export function readFile(path: string): VFile {
  const shown = relative(process.cwd(), path);
  return new VFile({
    path: shown.startsWith('..') ? path : shown,
    value: attempt(path, () => readFileSync(path)),
  });
}

/** Throw a `UsageError` if a file cannot be read. For files that are streamed, where it would be noticed too late. */
export function mustBeReadable(path: string): void {
  attempt(path, () => closeSync(openSync(path, 'r')));
}

function attempt<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new UsageError(`Unexpected \`${path}\`, expected a file that can be read (${String(code)})`);
  }
}
