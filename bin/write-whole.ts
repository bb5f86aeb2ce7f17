import { renameSync, writeFileSync } from 'node:fs';

/** Write beside the file and move it there, so that no reader ever meets half of it. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
