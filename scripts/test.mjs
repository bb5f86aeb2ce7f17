import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { install } from './install.mjs';
import { main, run, say } from '#build/run.mjs';

const UNIT = '.cache/unit.json';
const BROWSER = '.cache/browser.json';
const COVERAGE = '.cache/coverage/coverage-summary.json';

await main(async () => {
  await install();
  await rm('.cache', { recursive: true, force: true });
  await mkdir('.cache', { recursive: true });

  const { findBrowser } = await import('./find-browser.ts');
  const browser = await findBrowser();
  console.log(`Browser: ${browser}`);

  say('Checking types, lint, styles, format, dead code, data and unit tests');
  const { check } = await import('./check.mjs');
  const checked = await check({ coverage: true });
  printCoverage();
  const counts = [{ passed: checked.passed, failed: checked.failed.length }, unitTests()];

  const { build } = await import('#build/build.ts');
  await build({ data: 'e2e/hostile', out: '.cache/hostile' });

  say('Building pages of 5,000 and of 20,000 generated sessions');
  await run('node', ['--import', 'tsx', 'bench/ui/generated-site.ts']);

  say('Testing the site in a browser');
  await run('playwright', ['test'], { env: { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER } });
  counts.push(browserTests());

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

/** What a runner reported; a runner that reported nothing has failed. */
function unitTests() {
  if (!existsSync(UNIT)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(UNIT, 'utf8'));
  // The failing run is one failed step of the check already, but its tests are counted by name as well.
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
}

/** Print how much of each folder the unit tests run; vitest.config.ts has the floors. */
function printCoverage() {
  if (!existsSync(COVERAGE)) return;
  const files = Object.entries(JSON.parse(readFileSync(COVERAGE, 'utf8')));
  for (const folder of ['lib', 'build']) {
    const counts = files
      .filter(([path]) => relative('.', path).startsWith(`${folder}/`))
      .map(([, count]) => count);
    const percent = (/** @type {'lines' | 'branches'} */ of) => {
      const [covered, total] = ['covered', 'total'].map((what) =>
        counts.reduce((sum, count) => sum + count[of][what], 0),
      );
      return ((100 * covered) / total).toFixed(1);
    };
    console.log(
      `  ${folder}/: unit tests cover ${percent('lines')} % of lines, ${percent('branches')} % of branches`,
    );
  }
}

function browserTests() {
  if (!existsSync(BROWSER)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(BROWSER, 'utf8'));
  const failed = stats.unexpected + stats.skipped + errors.length;
  return { passed: stats.expected + stats.flaky, failed: stats.expected === 0 ? failed + 1 : failed };
}
