import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Bundle the command line once, for the tests that run it in a process of its own (bin/run-sessions.ts): as plain
 * JavaScript it starts in a sixth of the time that `tsx` takes to load the sources.
 */
export async function setup() {
  await rm('.cache/command', { recursive: true, force: true });
  await build({
    entryPoints: ['bin/sessions.ts'],
    outdir: '.cache/command',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The CommonJS packages among what is bundled call `require` for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}
