import { closeSync, openSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { VFile } from 'vfile';
import { UsageError } from './usage.ts';

/** A named file as bytes, under the path people know it by; one that cannot be read is a `UsageError`. */
export function readFile(path: string): VFile {
  const shown = relative(process.cwd(), path);
  return new VFile({
    path: shown.startsWith('..') ? path : shown,
    value: attempt(path, () => readFileSync(path)),
  });
}

/** Tell in time that a file is not there, before its lines are streamed. */
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
