import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { main, say, StepError } from './run.mjs';
import { build } from './build.ts';
import { listFiles } from './files.ts';

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
      `The first build is in ${FIRST}, the second in out: \`npm run compare -- ${FIRST} out\` says where they differ.`,
    );
  }
  await rm(FIRST, { recursive: true });
  console.log(`  ✓ ${second.size} files are the same, byte for byte`);
});

async function hashes(folder: string): Promise<Map<string, string>> {
  const pairs = (await listFiles(folder)).map(async (file) => {
    const content = await readFile(join(folder, file));
    return [file, createHash('sha256').update(content).digest('hex')] as const;
  });
  return new Map(await Promise.all(pairs));
}
