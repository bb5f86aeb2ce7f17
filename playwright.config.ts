import { existsSync } from 'node:fs';
import { defineConfig } from 'playwright/test';

const port = 3210;

const server = (port: number, site: string) => ({
  command: 'node --import tsx scripts/serve.ts',
  url: `http://localhost:${port}`,
  env: { PORT: String(port), SITE: site },
  reuseExistingServer: false,
});

/** The site of hostile data, which `npm test` builds beside the real one. */
const HOSTILE = '.cache/hostile';

/** Browser tests run against the built site; `npm test` names the browser it found. */
export default defineConfig({
  testDir: 'e2e',
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
  webServer: [server(port, 'out'), ...(existsSync(HOSTILE) ? [server(port + 1, HOSTILE)] : [])],
});
