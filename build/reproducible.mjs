import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { StepError, main, say } from './run.mjs';

const FIRST = '.cache/first-build';

/** Build twice, the second time from nothing, and compare every byte. */
await main(async () => {
  await build();
  await rm(FIRST, { recursive: true, force: true });
  await mkdir('.cache', { recursive: true });
  await rename('out', FIRST);
  await rm('.next', { recursive: true, force: true });
  await build();
  say('Comparing the two builds');
  const [first, second] = [await hashes(FIRST), await hashes('out')];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  if (differing.length > 0) {
    throw new StepError(
      `${differing.length} of ${second.size} files differ between two builds of the same data: ${differing.slice(0, 10).join(', ')}`,
      `The first build is in ${FIRST}, the second in out: compare them there.`,
    );
  }
  await rm(FIRST, { recursive: true });
  console.log(`  ✓ ${second.size} files are the same, byte for byte`);
});

async function hashes(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [
    relative(folder, file),
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ]);
  return new Map(await Promise.all(pairs));
}
