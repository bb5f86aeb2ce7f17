import { cp, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isStarted, main, say } from './run.mjs';
import { COMMON, compile } from './compile.ts';
import { listFiles } from './files.ts';
import { siteHeaders } from './headers.ts';
import { writeHostFiles } from './host-files.ts';
import { makeAll } from './make/make-all.ts';
import { releaseOf } from './release.ts';

/**
 * Build the static site of a data folder into a folder, and what servers need to know of it into `deploy/generated/`. What
 * is in the folder from a build before and would be made the same is kept.
 */
export async function build({
  data = process.env['DATA'] ?? 'data',
  out = process.env['OUT'] ?? 'out',
} = {}): Promise<void> {
  await compile(await releaseOf(data));
  await cp(COMMON, out, { recursive: true });
  say(`Making the site of ${data} on ${availableParallelism()} cores`);
  const { made, kept, files } = await makeAll(out, data);
  await writeHostFiles(out, siteHeaders());
  const common = await listFiles(COMMON);
  await removeOthers(out, new Set([...files, ...common.map((file) => `/${file}`), '/_headers']));
  console.log(`  ${made} pages and files made, ${kept} kept as they were`);
}

/** Remove what a build before has left and this one does not have, and folders that are empty then. */
async function removeOthers(folder: string, files: ReadonlySet<string>): Promise<void> {
  for (const file of await listFiles(folder)) {
    if (!files.has(`/${file}`) && !files.has(`/${file.replace(/\.(br|gz)$/, '')}`))
      await rm(join(folder, file));
  }
  await removeEmptyFolders(folder);
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true });
}

if (isStarted(import.meta.url)) await main(() => build());
