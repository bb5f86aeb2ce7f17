import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,bin,app,build,components,deploy,scripts}/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['vitest.global.ts'],
    setupFiles: ['vitest.setup.ts'],
    // Files share a process for each core: starting one for every file took longer than the tests themselves.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
