import { existsSync, statSync } from 'node:fs';
import { StepError, run, say } from '#build/run.mjs';

const STAMP = 'node_modules/.package-lock.json';

/** Install the packages of package-lock.json where they are missing or older than it. */
export async function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new StepError(
      `Unexpected Node ${process.versions.node}, expected 20.19 or newer`,
      'Install a current Node from https://nodejs.org and run the command again.',
    );
  }
  if (existsSync(STAMP) && statSync(STAMP).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  say('Installing packages (npm ci, about half a minute)');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
    env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (code !== 0) {
    throw new StepError(
      'The packages could not be installed (npm ci failed, see above)',
      'Check the network connection to the npm registry, then run the command again.',
    );
  }
}
