import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from 'playwright/types/testReporter';
import { type Outcome, tableOf } from './table.ts';

/** Where `npm run browsers -- --write` finds the table. */
export const TABLE_FILE = '.cache/browsers.md';

/** Prints the table of tests and browsers at the end, and keeps it in a file. */
export default class TableReporter implements Reporter {
  readonly #outcomes: Outcome[] = [];

  onTestEnd(test: TestCase, { status, annotations }: TestResult): void {
    const said = (type: string) => annotations.find((one) => one.type === type)?.description ?? '';
    this.#outcomes.push({
      test: test.titlePath().slice(3).join(', '),
      browser: test.parent.project()?.name ?? '',
      version: said('browser'),
      result: status === 'passed' ? 'pass' : status === 'skipped' ? 'not told' : 'fail',
      reason: said('skip'),
    });
  }

  onEnd(): void {
    const table = tableOf(this.#outcomes);
    writeFileSync(TABLE_FILE, table);
    console.log(`\n${table}`);
  }
}
