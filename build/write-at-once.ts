import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/** Write a file so that it appears at once and whole: whatever happens, there is the old one or the new one. */
export async function writeAtOnce(file: string, content: string | Uint8Array): Promise<void> {
  const scratch = `${file}.${randomUUID()}`;
  try {
    await writeFile(scratch, content);
    await rename(scratch, file);
  } catch (error) {
    await rm(scratch, { force: true });
    throw error;
  }
}
