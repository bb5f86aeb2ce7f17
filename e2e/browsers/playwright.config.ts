import { defineConfig } from 'playwright/test';
import type { Settings } from './suite.ts';
import { BROWSERS } from './driver.ts';

/** Where the sites are served; servers that are there already are used if `PORT` names it. */
const port = Number(process.env['PORT'] ?? 3214);

/** The site of a data folder: of all our data, and of a conference whose hours and rooms are known. */
const server = (port: number, data: string) => ({
  command: 'node scripts/start.mjs',
  cwd: process.cwd(),
  url: `http://localhost:${port}`,
  env: { PORT: String(port), DATA: data, KEPT: '.cache/browsers' },
  reuseExistingServer: process.env['PORT'] !== undefined,
  timeout: 600_000,
});

/** Runs the core suite in each browser whose path is known: `npm run browsers` finds them. */
export default defineConfig<object, Settings>({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: false,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
  reporter: [['list'], ['./table-reporter.ts']],
  projects: BROWSERS.map((which) => ({
    name: which,
    use: {
      baseURL: `http://localhost:${port}`,
      hours: `http://localhost:${port + 1}`,
      which,
      path: process.env[`${which.toUpperCase()}_PATH`] ?? '',
    },
  })),
  webServer: [server(port, 'data'), server(port + 1, 'e2e/hostile')],
});
