import { install } from './install.mjs';
import { StepError, main, run, say } from '#build/run.mjs';

/** @typedef {[name: string, command: string, args: string[]]} Step */

/** @type {Step} */
const UNIT_TESTS = [
  'unit tests',
  'vitest',
  ['run', '--reporter=json', '--reporter=dot', '--outputFile=.cache/unit.json'],
];

/** Everything else that can be said of the source without a browser. @type {Step[]} */
const OTHER_STEPS = [
  ['types', 'sh', ['-c', 'next typegen && tsc --noEmit']],
  ['lint', 'oxlint', ['-c', 'oxlint.config.mjs', '--deny-warnings']],
  ['styles', 'stylelint', ['{app,components}/**/*.css']],
  [
    'format',
    'prettier',
    ['--check', '--cache', '--cache-location=.cache/prettier', '--log-level', 'warn', '.'],
  ],
  ['dead code', 'knip', []],
  ['data', 'tsx', ['bin/sessions.ts', 'check', '--quiet']],
];

/**
 * Run every step, even after one has failed, and say which did. The unit tests run beside the other steps, which take
 * turns: together they keep two cores busy.
 */
export async function check({ coverage = false } = {}) {
  /** @type {string[]} */
  const failed = [];

  /** @param {Step} step */
  async function tryStep([name, command, args]) {
    const start = Date.now();
    const { code, output } = await run(command, args, { capture: true });
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`  ${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (code === 0) return;
    failed.push(name);
    console.log(output.trimEnd().replace(/^/gm, '    '));
  }

  async function tryOthers() {
    for (const step of OTHER_STEPS) await tryStep(step);
  }

  const [name, command, args] = UNIT_TESTS;
  await Promise.all([tryStep([name, command, coverage ? [...args, '--coverage'] : args]), tryOthers()]);
  return { passed: OTHER_STEPS.length + 1 - failed.length, failed };
}

if (process.argv[1]?.endsWith('check.mjs')) {
  await main(async () => {
    await install();
    say('Checking types, lint, styles, format, dead code, data and unit tests');
    const { failed } = await check();
    if (failed.length > 0) {
      throw new StepError(
        `Failed: ${failed.join(', ')}`,
        'The output above says where; `npm run format` mends the format.',
      );
    }
  });
}
