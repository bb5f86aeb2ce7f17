import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
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

const systemBrowser = (): string | undefined => commandOf(COMMANDS) ?? PLACES.find(isExecutable);

/** The Chromium or Chrome that `BROWSER_PATH` names, else that of the system; nothing is installed. */
export const findSystemChromium = (): string | undefined => process.env['BROWSER_PATH'] ?? systemBrowser();

/** The Firefox of the system. */
export const findFirefox = (): string | undefined =>
  commandOf(['firefox-esr', 'firefox']) ??
  ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable);

/** WebKitGTK's MiniBrowser, which packages keep among libraries, if its driver and a screen for it are there as well. */
export function findWebkit(): string | undefined {
  const hasScreen = process.env['DISPLAY'] !== undefined || commandOf(['Xvfb']) !== undefined;
  if (!commandOf(['WebKitWebDriver']) || !hasScreen) return undefined;
  const architectures = entriesOf('/usr/lib').map((name) => join('/usr/lib', name));
  return [...architectures, '/usr/lib64', '/usr/libexec']
    .flatMap((folder) =>
      entriesOf(folder)
        .filter(isWebkit)
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(isExecutable);
}

const isWebkit = (folder: string) => /^webkit2?gtk-/.test(folder);

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The first of these commands that the search path has. */
function commandOf(commands: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
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
