import { appendFileSync } from 'node:fs';
import { startTests, type File, type Task, type Test } from '@vitest/runner';
import { inject, TestRunner, vi } from 'vitest';
import type { CoveredFile, Hits, Line, Status } from './plan.ts';

/** What the instrumented code reads and counts: Stryker’s name and fields. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?:
    { static: Record<string, number>; perTest: Record<string, Record<string, number>> } | undefined;
}

declare global {
  var __stryker__: Switch | undefined;
}

/** A loop that runs its mutant so many times more often than the unchanged code does is taken for one without an end. */
const ENDLESS = 1_000;

/** Tests of how time grows take long, and on a busy machine they fail of themselves. */
const MEASURES_TIME = /the time grows|linear time|times as long/;

const state: Switch = (globalThis.__stryker__ ??= {});

/**
 * Tries all mutants of a plan in one process. Vitest itself runs a single empty test; when that is done, this runs the
 * tests of the plan again and again, each time with the modules loaded anew, so that a change of what a module does when
 * it is loaded counts as well.
 */
export default class MutantRunner extends TestRunner {
  override async onAfterRunFiles(): Promise<void> {
    super.onAfterRunFiles();
    const { tests, mutants, coverage, log } = inject('plan');
    const tell = (line: Line) => appendFileSync(log, `${JSON.stringify(line)}\n`);
    tell({ pid: process.pid });
    if (!coverage) {
      const { files, broken } = await this.#runUnchanged(tests);
      tell(broken.length > 0 ? { broken } : { coverage: files });
      return;
    }
    for (const mutant of mutants) {
      const covering = coverage.filter((file) => hitsOf(file, mutant) > 0);
      tell({
        begun: mutant,
        at: Date.now(),
        expected: sum(covering.map(({ milliseconds }) => milliseconds)),
      });
      tell({ ended: mutant, status: await this.#try(mutant, covering) });
    }
  }

  async #runUnchanged(tests: readonly string[]): Promise<{ files: CoveredFile[]; broken: string[] }> {
    const files: CoveredFile[] = [];
    const broken: string[] = [];
    state.activeMutant = undefined;
    for (const path of tests) {
      state.mutantCoverage = { static: {}, perTest: {} };
      const begin = performance.now();
      const file = await this.#run(path, () => true);
      const { static: loading, perTest } = state.mutantCoverage;
      broken.push(...failed(file));
      files.push({
        path,
        loading: { ...loading },
        tests: Object.entries(perTest).map(([id, hits]) => ({ id, hits: { ...hits } })),
        milliseconds: performance.now() - begin,
      });
    }
    return { files: files.toSorted((a, b) => a.milliseconds - b.milliseconds), broken };
  }

  async #try(mutant: string, covering: readonly CoveredFile[]): Promise<Status> {
    if (covering.length === 0) return 'uncovered';
    for (const file of covering) {
      state.activeMutant = mutant;
      state.hitCount = 0;
      state.hitLimit = hitsOf(file, mutant) * ENDLESS;
      const ids = new Set(file.tests.filter(({ hits }) => mutant in hits).map(({ id }) => id));
      const all = mutant in file.loading;
      const result = await this.#run(file.path, (test) => all || ids.has(test.id), true);
      if (state.hitCount > state.hitLimit) return 'timeout';
      if (failed(result).length > 0) return 'killed';
    }
    return 'survived';
  }

  /** Run one file of tests with all modules loaded anew, and give what became of them. */
  async #run(path: string, isWanted: (test: Test) => boolean, bail = false): Promise<File> {
    vi.resetModules();
    const runner = new QuietRunner(this, isWanted, bail);
    const [file] = await startTests([path], runner);
    vi.resetConfig();
    vi.restoreAllMocks();
    if (!file) throw new Error(`Unexpected absence of ${path}`);
    return file;
  }
}

/** Runs the wanted tests of a file, up to the first that fails where it is told to bail, and reports to nobody. */
class QuietRunner extends TestRunner {
  readonly #isWanted: (test: Test) => boolean;
  readonly #bail: boolean;

  constructor(outer: TestRunner, isWanted: (test: Test) => boolean, bail: boolean) {
    super(outer.config);
    // Vitest puts these into the runner that it makes itself.
    Object.defineProperty(this, 'moduleRunner', { value: Reflect.get(outer, 'moduleRunner') });
    this.__setTraces(Reflect.get(outer, '_otel'));
    this.#isWanted = isWanted;
    this.#bail = bail;
  }

  onCollected(files: File[]): void {
    for (const test of files.flatMap(testsOf))
      if (MEASURES_TIME.test(nameOf(test)) || !this.#isWanted(test)) test.mode = 'skip';
  }

  override onBeforeTryTask(test: Task & Test): void {
    state.currentTestId = test.id;
    super.onBeforeTryTask(test);
  }

  override onAfterRunTask(test: Task): void {
    state.currentTestId = undefined;
    super.onAfterRunTask(test);
    if (this.#bail && test.result?.state === 'fail') super.cancel('test-failure');
  }
}

function hitsOf(file: CoveredFile, mutant: string): number {
  const count = (hits: Hits) => hits[mutant] ?? 0;
  return count(file.loading) + sum(file.tests.map(({ hits }) => count(hits)));
}

function failed(file: File): string[] {
  const names = testsOf(file)
    .filter(({ result }) => result?.state === 'fail')
    .map(({ name }) => `${file.name}: ${name}`);
  return names.length === 0 && file.result?.state === 'fail' ? [file.name] : names;
}

function nameOf(task: Task): string {
  return task.suite ? `${nameOf(task.suite)} ${task.name}` : task.name;
}

function testsOf(task: Task): Test[] {
  return task.type === 'test' ? [task] : task.tasks.flatMap(testsOf);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
