import { mkdir, readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { hash } from '#build/release.ts';
import { StepError } from '#build/run.mjs';
import { Made } from './protocol.ts';
import { startWorker, type Worker } from './workers.ts';
import { writeAtOnce } from '#build/write-at-once.ts';

/** What was made, with the size and the time of its file as the build left them. */
const Left = Made.extend({ size: z.number(), time: z.number() });
type Left = z.infer<typeof Left>;

/** What the last build made, by address. */
const Kept = z.record(z.string(), Left);
type Kept = z.infer<typeof Kept>;

/** Of each worker, what it makes at the same time: compressing is done by threads of its own. */
const ABREAST = 4;

interface Result {
  /** The path of every file, without those of compressed copies. */
  files: string[];
  made: number;
  kept: number;
}

/**
 * Make everything that a site of a data folder has, on all cores. A file that the last build left in the folder stays if
 * it would be made of the same. `start` gives the workers that do it.
 */
export async function makeAll(folder: string, data: string, start = startWorker): Promise<Result> {
  const before = await readKept(folder);
  const result = new Map<string, Made | Left>();
  const workers = Array.from({ length: availableParallelism() }, () => start(folder, { data }));
  try {
    const addresses = (await workers[0]?.list()) ?? [];
    await makeEach(addresses, workers, before, result);
    const styles = new Set([...result.values()].flatMap(({ style }) => style ?? []));
    await makeEach([...styles], workers, before, result);
  } finally {
    for (const worker of workers) worker.stop();
    await writeKept(folder, result);
  }
  const kept = [...result].filter(([address, made]) => before.get(address) === made).length;
  return { files: filesOf(result), made: result.size - kept, kept };
}

async function makeEach(
  addresses: readonly string[],
  workers: readonly Worker[],
  before: ReadonlyMap<string, Left>,
  result: Map<string, Made | Left>,
): Promise<void> {
  const queue = addresses.values();
  const work = async ({ makeAgain }: Worker) => {
    for (const address of queue) {
      const known = before.get(address) ?? null;
      const made = await makeAgain(address, known);
      if (!made)
        throw new StepError(
          `Nothing is at ${address}`,
          'The list of addresses has it: a route should find it.',
        );
      result.set(address, known?.fingerprint === made.fingerprint ? known : made);
    }
  };
  await Promise.all(workers.flatMap((worker) => Array.from({ length: ABREAST }, () => work(worker))));
}

function filesOf(result: ReadonlyMap<string, Made>): string[] {
  const addressOf = new Map<string, string>();
  for (const [address, { file }] of result) {
    const other = addressOf.get(file);
    if (other !== undefined)
      throw new StepError(
        `${address} and ${other} are both ${file}`,
        'Two things of the data ask for one address.',
      );
    addressOf.set(file, address);
  }
  return [...addressOf.keys()];
}

const keptIn = (folder: string) => `.next/cache/made/${hash([resolve(folder)])}.json`;

/** What the last build made in a folder and nobody has changed since. */
async function readKept(folder: string): Promise<Map<string, Left>> {
  const text = await readFile(keptIn(folder), 'utf8').catch(() => '{}');
  const known = Object.entries(Kept.parse(JSON.parse(text)));
  const unchanged = await Promise.all(
    known.map(async ([address, left]) => {
      const found = await stat(join(folder, left.file)).catch(() => null);
      return found?.size === left.size && found.mtimeMs === left.time ? [[address, left] as const] : [];
    }),
  );
  return new Map(unchanged.flat());
}

async function writeKept(folder: string, result: ReadonlyMap<string, Made | Left>): Promise<void> {
  const entries = await Promise.all(
    [...result].map(async ([address, made]) => {
      if ('size' in made) return [address, made] as const;
      const { size, mtimeMs } = await stat(join(folder, made.file));
      return [address, { ...made, size, time: mtimeMs }] as const;
    }),
  );
  const file = keptIn(folder);
  await mkdir(dirname(file), { recursive: true });
  await writeAtOnce(file, JSON.stringify(Object.fromEntries(entries) satisfies Kept));
}
