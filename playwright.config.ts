import { existsSync } from 'node:fs';
import { defineConfig } from 'playwright/test';

const port = 3210;

/** The site of all our data: its pages are made when a test asks for them. */
const everything = {
  command: 'node scripts/start.mjs',
  url: `http://localhost:${port}`,
  env: { PORT: String(port), KEPT: '.cache/browser' },
  reuseExistingServer: false,
  timeout: 300_000,
};

/** The static site of hostile data, which `npm test` builds. */
const HOSTILE = '.cache/hostile';

const hostile = {
  command: 'node --import tsx scripts/serve.ts',
  url: `http://localhost:${port + 1}`,
  env: { PORT: String(port + 1), SITE: HOSTILE },
  reuseExistingServer: false,
};

/** `npm test` names the browser it found. */
export default defineConfig({
  testDir: 'e2e',
  // The core suite has a configuration of its own: `npm run browsers`.
  testIgnore: '**/e2e/browsers/**',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A busy machine takes longer over the same steps; what hangs is still told.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
    // It would answer what tests answer in the place of the server. Those of the worker allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['BROWSER_PATH'] && { executablePath: process.env['BROWSER_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [everything, ...(existsSync(HOSTILE) ? [hostile] : [])],
});
