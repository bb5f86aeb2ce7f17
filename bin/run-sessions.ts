import { spawnSync } from 'node:child_process';

/** For tests: run the command line in its own process, as users do, from the bundle that `vitest.global.ts` makes. */
export function sessions(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.cache/command/sessions.mjs', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
