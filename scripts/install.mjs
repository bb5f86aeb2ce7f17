import { existsSync, statSync } from 'node:fs';
import { run, say, StepError } from '#build/run.mjs';

const STAMP = 'node_modules/.package-lock.json';

/** Install the packages of package-lock.json where they are missing or older than it, and let this process import TypeScript. */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new StepError(
      `Unexpected Node ${process.versions.node}, expected 20.19 or newer`,
      'Install a current Node from https://nodejs.org and run the command again.',
    );
  }
  if (!isUpToDate()) await installPackages();
  const { register } = await import('tsx/esm/api');
  register();
}

function isUpToDate() {
  return existsSync(STAMP) && statSync(STAMP).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

async function installPackages() {
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
