import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * For tests: run the command line in its own process, as users do, from the bundle that `vitest.global.ts` makes. `cwd` is
 * the folder to run it in; where that holds a `data/`, commands read it.
 */
export function sessions(args: readonly string[], input = '', cwd = '.') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('.cache/command/sessions.mjs'), ...args],
    {
      cwd,
      input,
      encoding: 'utf8',
      // Not as whoever runs the tests was called.
      env: { ...process.env, npm_lifecycle_event: '' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}
