import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { makeProgramme } from './programme.ts';
import { buildIndex } from '#lib/search/index.ts';
import { packIndex, sealIndex } from '#lib/search/pack.ts';
import { talks as collection } from '#lib/search/talks.ts';
import { lightenSite } from '#build/lighten-site.ts';

const SITE = 'bench/ui/site';

/** The folder of the built site. */
export const OUT = `${SITE}/out`;

/** Build a site with a programme of generated talks at `/<size>` for each size, and the files that its search loads. */
export async function buildSite(sizes: readonly string[]): Promise<void> {
  const env = { ...process.env, SIZES: sizes.join(','), NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync('npx', ['next', 'build', SITE], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  await lightenSite(OUT);
  for (const size of sizes) {
    const { talks } = makeProgramme(Number(size));
    mkdirSync(`${OUT}/${size}`, { recursive: true });
    const records = JSON.stringify(talks);
    writeFileSync(`${OUT}/${size}/search.json`, records);
    writeFileSync(`${OUT}/${size}/search.bin`, sealIndex(packIndex(buildIndex(talks, collection)), records));
  }
}
