import { test } from 'vitest';

// The one test that vitest itself runs; runner.ts goes on from here.
test('the tests can be run', () => {});
