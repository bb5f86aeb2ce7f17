import { defineConfig } from 'playwright/test';
import base from '#playwright.config.ts';

const port = 3213;

/** The core of the browser tests against a large site; `SITE` names its folder. */
export default defineConfig({
  ...base,
  testDir: '.',
  projects: [{ name: 'large' }],
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: { ...base.use, baseURL: `http://localhost:${port}` },
  webServer: {
    command: 'node scripts/serve.mjs',
    cwd: process.cwd(),
    url: `http://localhost:${port}`,
    env: { PORT: String(port), SITE: process.env['SITE'] ?? 'out' },
    reuseExistingServer: false,
  },
});
