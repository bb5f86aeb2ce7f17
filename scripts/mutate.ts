import { readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main, say, StepError } from '#build/run.mjs';
import { keyOf, mutantsOf, withMutants } from './mutation/instrument.ts';
import { sample } from './mutation/sample.ts';
import { isFound, textOf } from './mutation/tried.ts';
import { tryMutants } from './mutation/try-mutants.ts';

// How good the unit tests are at finding faults: changes the code in one place, runs the tests that lie near, and counts
// the changes that no test notices.

/** The least share of changes that the tests have to find, in per cent, by folder. */
const FLOORS: Record<string, number> = {
  'lib/talk': 85,
  'lib/catalogue/names/permalinks.ts': 85,
  'lib/post': 85,
  'lib/search': 85,
  'lib/import': 85,
};
/** Where the tests of a file lie, if not in all of its room: those of lib/catalogue read all of our data. */
const TESTS: Record<string, string> = { 'lib/catalogue/names/permalinks.ts': 'lib/catalogue/names' };
/** How many changes of a folder are tried where not all are asked for. */
const SAMPLE = 150;
/** Files whose tests are all of how time grows: see runner.ts. */
const MEASURES_TIME = /(^|\/)linear\.test\.ts$/;
/** Tables that tests and benchmarks alone read. */
const NOT_SHIPPED = /fixture|case-table|\/relevance\//;
const RESULTS = '.cache/mutation';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean' }, again: { type: 'boolean' }, seed: { type: 'string' } },
  });
  const places = positionals.length > 0 ? positionals : Object.keys(FLOORS);
  await mkdir(RESULTS, { recursive: true });
  const low: string[] = [];
  for (const place of places.map((given) => given.replace(/\/$/, ''))) {
    const score = await measure(place, values);
    if (score < (FLOORS[place] ?? 0))
      low.push(`${place}: ${score.toFixed(1)} %, expected ${FLOORS[place]} %`);
  }
  if (low.length > 0)
    throw new StepError(
      `Too many changes are found by no unit test:\n  ${low.join('\n  ')}`,
      `Look at what survived, in ${RESULTS}/, and say in a test what would be wrong about it`,
    );
});

interface Options {
  /** Every change, and not a sample. */
  all?: boolean;
  /** Only those that no test found the last time: the others count as found. For the while of writing tests. */
  again?: boolean;
  /** Takes another sample, of which nobody has thought while writing tests. */
  seed?: string;
}

/** Try the mutants of a folder or a file, and give the share that was found, in per cent. */
async function measure(place: string, { all = false, again = false, seed }: Options): Promise<number> {
  const paths = filesOf(place).filter((path) => /(?<!\.test|\.d)\.ts$/.test(path) && !NOT_SHIPPED.test(path));
  if (paths.length === 0)
    throw new StepError(`Unexpected \`${place}\`, expected a folder or a file of lib/`, 'lib/talk');
  const near = filesOf(TESTS[place] ?? place.split('/').slice(0, 2).join('/'));
  const tests = near.filter((path) => path.endsWith('.test.ts') && !MEASURES_TIME.test(path));

  const begin = performance.now();
  const known = await mutantsOf(paths);
  const chosen = all ? known : sample(known, SAMPLE, seed);
  const name = `${RESULTS}/${place.replaceAll('/', '-')}`;
  const found = again ? await foundBefore(`${name}.json`) : new Set<string>();
  const open = chosen.filter((mutant) => !found.has(keyOf(mutant)));
  say(`${place}: ${open.length} of ${known.length} changes, ${tests.length} files of tests`);
  const tried = await tryMutants(
    await withMutants(open),
    tests.map((path) => resolve(path)),
    `${name}.log`,
  );
  const left = tried.filter(({ status }) => !isFound(status));
  const score = 100 * (1 - left.length / Math.max(1, chosen.length));
  await writeFile(`${name}.txt`, textOf(left));
  const keys = chosen.map(keyOf).filter((key) => !left.some(({ mutant }) => keyOf(mutant) === key));
  await writeFile(`${name}.json`, JSON.stringify(keys));
  const minutes = (performance.now() - begin) / 60_000;
  console.log(`  ${score.toFixed(1)} % found in ${minutes.toFixed(1)} minutes; the others: ${name}.txt`);
  return score;
}

async function foundBefore(path: string): Promise<Set<string>> {
  const keys: string[] = JSON.parse(await readFile(path, 'utf8'));
  return new Set(keys);
}

function filesOf(place: string): string[] {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory())
    return statSync(place, { throwIfNoEntry: false }) ? [place] : [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((path) => `${place}/${path}`)
    .toSorted();
}
