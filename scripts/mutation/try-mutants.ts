import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { StepError } from '#build/run.mjs';
import type { Instrumented, Mutant } from './instrument.ts';
import type { CoveredFile, Line, Status } from './plan.ts';

const BEGIN = resolve('scripts/mutation/begin.ts');
/** Beside three times what the tests take by themselves, a mutant gets so long, since the machine may have other work. */
const PATIENCE_MS = 20_000;

export interface Tried {
  mutant: Mutant;
  status: Status;
}

/**
 * Try mutants, each with all tests that run its place.
 *
 * @param tests Files of tests.
 * @param log A file that may be written for the while.
 */
export async function tryMutants(
  { code, mutants }: Instrumented,
  tests: readonly string[],
  log: string,
): Promise<Tried[]> {
  const vitest = await start(code);
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const statuses = new Map<string, Status>();
  let coverage: CoveredFile[] | null = null;
  try {
    while (statuses.size < mutants.length) {
      rmSync(log, { force: true });
      const left = [...byId.keys()].filter((id) => !statuses.has(id));
      vitest.provide('plan', { tests, mutants: left, coverage, log });
      const watch = setInterval(() => killWhenStuck(log), 1_000);
      await vitest.runTestSpecifications([vitest.getRootProject().createSpecification(BEGIN)]);
      clearInterval(watch);

      const lines = linesOf(log);
      for (const line of lines) {
        if ('coverage' in line) coverage = line.coverage;
        else if ('broken' in line) throw broken(line.broken);
        else if ('ended' in line) statuses.set(line.ended, line.status);
      }
      const last = lines.at(-1);
      if (last && 'begun' in last) statuses.set(last.begun, 'timeout');
      else if (!coverage) throw new StepError('Unexpected end of the tests', errorsOf(vitest));
    }
  } finally {
    await vitest.close();
    rmSync(log, { force: true });
  }
  return mutants.map((mutant) => ({ mutant, status: statuses.get(mutant.id) ?? 'survived' }));
}

/** A vitest whose modules are the instrumented ones, and whose tests all run in one process. */
function start(code: ReadonlyMap<string, string>): Promise<Vitest> {
  return createVitest(
    'test',
    {
      config: false,
      watch: false,
      include: [BEGIN],
      runner: resolve('scripts/mutation/runner.ts'),
      setupFiles: ['vitest.setup.ts'],
      pool: 'forks',
      isolate: false,
      maxWorkers: 1,
      testTimeout: 30_000,
      hookTimeout: 30_000,
      update: false,
      reporters: [{}],
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => code.get(id) ?? null }], logLevel: 'error' },
  );
}

/** End the process of the tests where a mutant takes far longer than its tests do by themselves: it goes round for ever. */
function killWhenStuck(log: string): void {
  const lines = linesOf(log);
  const pid = lines.flatMap((line) => ('pid' in line ? line.pid : []))[0];
  const last = lines.at(-1);
  if (!pid || !last || !('begun' in last)) return;
  if (Date.now() - last.at < 3 * last.expected + PATIENCE_MS) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

function linesOf(log: string): Line[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line): Line => JSON.parse(line));
}

function broken(tests: readonly string[]): StepError {
  return new StepError(
    `Unexpected failure of tests of unchanged code:\n  ${tests.join('\n  ')}`,
    'Mend them first',
  );
}

function errorsOf(vitest: Vitest): string {
  return vitest.state.getUnhandledErrors().map(String).join('\n');
}
