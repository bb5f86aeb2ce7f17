import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  vi.restoreAllMocks();
});

async function nextFrom(event: string, dataDir: string | null) {
  vi.stubEnv('npm_lifecycle_event', event);
  const { nextStep } = await import('./next-steps.ts');
  return nextStep([], dataDir);
}

test.each([
  ['sessions', 'data', 'see it with `npm start`.'],
  ['sessions', '../my talks', "see it with `DATA='../my talks' npm start`."],
  ['sessions', "it's", String.raw`see it with ${'`'}DATA='it'\''s' npm start${'`'}.`],
  ['', 'mine', 'see it with `DATA=mine all-the-sessions`.'],
  ['', null, 'make a catalogue of it with `sessions new FILE`.'],
  ['npx', 'data', 'see it with `npx ./all-the-sessions-*.tgz start`.'],
])('called by `%s` for %j, it says a command that works there', async (event, dataDir, says) => {
  expect(await nextFrom(event, dataDir)).toBe(`Next: ${says}`);
});

test('called by npx where the package is installed, it names that', async () => {
  const home = mkdtempSync(join(tmpdir(), 'next-'));
  mkdirSync(join(home, 'node_modules/.bin'), { recursive: true });
  writeFileSync(join(home, 'node_modules/.bin/all-the-sessions'), '');
  const before = process.cwd();
  process.chdir(home);
  try {
    expect(await nextFrom('npx', 'data')).toBe('Next: see it with `npx all-the-sessions start`.');
  } finally {
    process.chdir(before);
    rmSync(home, { recursive: true, force: true });
  }
});
