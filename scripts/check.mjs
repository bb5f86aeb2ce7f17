import { install } from './install.mjs';
import { StepError, main, run, say } from '#build/run.mjs';

/** Everything that can be said of the source without a browser. */
/** @type {[name: string, command: string, args: string[]][]} */
const STEPS = [
  ['types', 'sh', ['-c', 'next typegen && tsc --noEmit']],
  ['lint', 'oxlint', ['-c', 'oxlint.config.mjs', '--deny-warnings']],
  ['styles', 'stylelint', ['{app,components}/**/*.css']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['dead code', 'knip', []],
  ['data', 'tsx', ['bin/sessions.ts', 'check', '--quiet']],
  ['unit tests', 'vitest', ['run', '--reporter=json', '--reporter=dot', '--outputFile=.cache/unit.json']],
];

/** Run every step, even after one has failed, and tell which did. */
export async function check() {
  const failed = [];
  for (const [name, command, args] of STEPS) {
    const start = Date.now();
    const { code, output } = await run(command, args, { capture: true });
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`  ${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output.trimEnd().replace(/^/gm, '    '));
  }
  return { passed: STEPS.length - failed.length, failed };
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
