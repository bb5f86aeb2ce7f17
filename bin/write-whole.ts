import { renameSync, writeFileSync } from 'node:fs';

/** Write a file in one step, by renaming a temporary one, so that nobody ever reads half of it. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
