import { defineConfig } from 'playwright/test';
import base from '#playwright.config.ts';

const port = 3213;
const elsewhere = process.env['BASE_URL'];

/** Runs core.spec.ts on a large site: the one in the folder `SITE`, or one served at `BASE_URL`. */
export default defineConfig({
  ...base,
  testDir: '.',
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: { ...base.use, baseURL: elsewhere ?? `http://localhost:${port}` },
  webServer: elsewhere
    ? []
    : {
        command: 'node --import tsx scripts/serve.ts',
        cwd: process.cwd(),
        url: `http://localhost:${port}`,
        env: { PORT: String(port), SITE: process.env['SITE'] ?? 'out' },
        reuseExistingServer: false,
      },
});
