import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { main, run, say, StepError } from '#build/run.mjs';
import { findFirefox, findSystemChromium, findWebkit } from './find-browser.ts';
import { install } from './install.mjs';

// The core suite (e2e/browsers) in each browser of the system: `npm run browsers`, or `npm run browsers firefox`.

const BROWSERS = {
  chromium: { find: findSystemChromium, packages: 'chromium' },
  firefox: { find: findFirefox, packages: 'firefox-esr' },
  webkit: { find: findWebkit, packages: 'webkit2gtk-driver xvfb' },
} as const;

const PAGE = 'docs/browsers.md';
const BETWEEN = /(?<=<!-- table -->\n)[^]*(?=<!-- \/table -->)/;

/** Put the table of the last run into the page about browsers. */
async function writeTable(): Promise<void> {
  const table = await readFile('.cache/browsers.md', 'utf8');
  const page = (await readFile(PAGE, 'utf8')).replace(BETWEEN, () => `\n${table}\n`);
  await writeFile(
    PAGE,
    await prettier.format(page, { ...(await prettier.resolveConfig(PAGE)), filepath: PAGE }),
  );
}

await main(async () => {
  await install();
  const asked = process.argv.slice(2).filter((word) => word !== '--write');
  const unknown = asked.find((name) => !Object.hasOwn(BROWSERS, name));
  if (unknown !== undefined) {
    throw new StepError(
      `Unexpected browser \`${unknown}\`, expected ${Object.keys(BROWSERS).join(', ')}`,
      'For instance: npm run browsers firefox',
    );
  }
  const places: Record<string, string> = {};
  for (const [name, { find, packages }] of Object.entries(BROWSERS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const path = find();
    if (path) places[name] = path;
    else if (asked.includes(name)) {
      throw new StepError(`No ${name} was found`, `On Debian: apt-get install ${packages}`);
    } else say(`No ${name} was found, so it is left out. On Debian: apt-get install ${packages}`);
  }
  const found = Object.keys(places);
  if (found.length === 0) throw new StepError('No browser was found', 'Install one of those above.');
  say(`Testing in ${found.join(', ')}`);
  const { code } = await run(
    'playwright',
    ['test', '-c', 'e2e/browsers/playwright.config.ts', ...found.map((name) => `--project=${name}`)],
    { env: Object.fromEntries(found.map((name) => [`${name.toUpperCase()}_PATH`, places[name] ?? ''])) },
  );
  process.exitCode = code;
  if (process.argv.includes('--write')) await writeTable();
});
