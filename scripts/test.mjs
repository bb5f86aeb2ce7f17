import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { install } from './install.mjs';
import { main, run, say } from '#build/run.mjs';

const UNIT = '.cache/unit.json';
const BROWSER = '.cache/browser.json';

await main(async () => {
  await install();
  await rm('.cache', { recursive: true, force: true });
  await mkdir('.cache', { recursive: true });

  const { findBrowser } = await import('./find-browser.ts');
  const browser = await findBrowser();
  console.log(`Browser: ${browser}`);

  say('Checking types, lint, styles, format, dead code, data and unit tests');
  const { check } = await import('./check.mjs');
  const checked = await check();
  const counts = [{ passed: checked.passed, failed: checked.failed.length }, unitTests()];

  const { build } = await import('#build/build.ts');
  await build({ data: 'e2e/hostile' });
  await rename('out', '.cache/hostile');
  await build();

  say('Building pages of 5,000 and of 20,000 generated sessions');
  await run('node', ['--import', 'tsx', 'bench/ui/generated-site.ts']);

  say('Measuring the built site against its budgets');
  const { budgets } = await import('#build/budgets.ts');
  counts.push(budgets());

  say('Testing the built site in a browser');
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

function browserTests() {
  if (!existsSync(BROWSER)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(BROWSER, 'utf8'));
  const failed = stats.unexpected + stats.skipped + errors.length;
  return { passed: stats.expected + stats.flaky, failed: stats.expected === 0 ? failed + 1 : failed };
}
