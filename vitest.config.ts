import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,bin,app,build,components,deploy,scripts}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['vitest.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
