import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say, StepError } from '#build/run.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How a system's package manager installs a browser; `$` is where `sudo` goes for those who need it. */
const MANAGERS = {
  'apt-get': '$apt-get update && $apt-get install -y --no-install-recommends chromium',
  dnf: '$dnf install -y chromium',
  apk: '$apk add chromium',
};

/**
 * The browser for the tests: `BROWSER_PATH`, else Playwright's own, else a system Chromium or Chrome,
 * else one from the system's package manager. Gives its path.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['BROWSER_PATH'];
  if (named) {
    if (isExecutable(named)) return named;
    throw new StepError(
      `Unexpected BROWSER_PATH \`${named}\`, expected the path of a Chromium or Chrome`,
      'Correct the variable or unset it, so that a browser is looked for.',
    );
  }
  const found = (await playwrightBrowser()) ?? systemBrowser();
  if (found) return found;
  await installBrowser();
  const installed = systemBrowser();
  if (installed) return installed;
  throw new StepError(
    'No browser was found for the tests, and none could be installed',
    'Install Chromium or Chrome, or name one: BROWSER_PATH=/path/to/chrome npm test',
  );
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function systemBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...PLACES].find(isExecutable);
}

async function installBrowser(): Promise<void> {
  const asRoot = process.getuid?.() === 0 ? '' : 'sudo -n ';
  for (const [manager, script] of Object.entries(MANAGERS)) {
    if ((await run('sh', ['-c', `command -v ${manager}`], { capture: true })).code !== 0) continue;
    say(`Installing Chromium for the tests (${manager})`);
    await run('sh', ['-ec', script.replaceAll('$', asRoot)], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    return;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
