import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pick, randomFrom } from '#bench/search/random.ts';
import { say } from '#build/run.mjs';
import { change, LONGEST } from './change.ts';
import { type Target, TARGETS } from './targets.ts';

// Gives the readers texts that were changed at random, and looks for what they throw and for what takes too long. What is
// found is written to `.cache/fuzz/`; keep it in `corpus/` once it is mended, where a test reads it from then on.

/** Milliseconds of the processor that no text may take: a hundred times what the slowest usual one takes. */
const TOO_LONG = 3000;
const FOUND = '.cache/fuzz';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
  },
});
const names = Object.keys(TARGETS).filter((name) => values.only === undefined || values.only === name);
if (names.length === 0)
  throw new Error(`Unexpected target \`${values.only}\`, expected one of ${Object.keys(TARGETS).join(', ')}`);
say(`${values.seconds} seconds, texts of up to ${LONGEST} characters, --seed ${values.seed}`);

let faults = 0;
for (const name of names) {
  const target = TARGETS[name];
  if (target) faults += attack(name, target, (1000 * Number(values.seconds)) / names.length);
}
process.exitCode = faults > 0 ? 1 : 0;

/** Read changed texts for so many milliseconds; gives how many of them did harm. */
function attack(name: string, { seeds, read }: Target, milliseconds: number): number {
  const random = randomFrom(Number(values.seed));
  const end = performance.now() + milliseconds;
  const found = new Set<string>();
  let [texts, slowest] = [0, 0];
  while (performance.now() < end) {
    const text = change(pick(random, seeds), seeds, random);
    const { fault, took } = tried(read, text);
    texts += 1;
    slowest = Math.max(slowest, took);
    if (fault === null || found.has(fault)) continue;
    found.add(fault);
    const file = `${FOUND}/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    mkdirSync(FOUND, { recursive: true });
    writeFileSync(file, text);
    say(`  ${file}: ${fault}`);
  }
  say(`${name}: ${texts} texts, the slowest ${Math.round(slowest)} ms, ${found.size} faults`);
  return found.size;
}

/** What is wrong with the reading of a text, if anything is, and how long it took. */
function tried(read: Target['read'], text: string): { fault: string | null; took: number } {
  try {
    let took = timeOf(() => read(text));
    // Once may be the fault of the machine.
    for (let again = 0; took > TOO_LONG && again < 2; again += 1)
      took = Math.min(
        took,
        timeOf(() => read(text)),
      );
    return { fault: took > TOO_LONG ? `took more than ${TOO_LONG} ms` : null, took };
  } catch (error) {
    // The place in the code tells faults apart; what is said of them often holds a part of the text.
    const where =
      error instanceof Error ? (error.stack?.split('\n').find((line) => /^ +at /.test(line)) ?? '') : '';
    return { fault: `${String(error).slice(0, 200)}${where}`, took: 0 };
  }
}

function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
