import { mkdir, rename, rm } from 'node:fs/promises';
import { main, say, StepError } from './run.mjs';
import { build } from './build.ts';
import { listFiles } from './files.ts';
import { differingFiles } from './same-files.ts';

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
  const differing = await differingFiles(FIRST, 'out');
  const { length } = await listFiles('out');
  if (differing.length > 0) {
    throw new StepError(
      `${differing.length} of ${length} files differ between two builds of the same data: ${differing.slice(0, 10).join(', ')}`,
      `The first build is in ${FIRST}, the second in out: \`npm run compare -- ${FIRST} out\` says where they differ.`,
    );
  }
  await rm(FIRST, { recursive: true });
  console.log(`  ✓ ${length} files are the same, byte for byte`);
});
