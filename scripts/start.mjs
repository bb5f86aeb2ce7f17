import { existsSync, readdirSync, statSync } from 'node:fs';
import { install } from './install.mjs';
import { main, say } from '#build/run.mjs';

/** What the site is made from: if any of it is newer than the site, the site is built anew. */
const SOURCES = [
  'app',
  'build',
  'components',
  'data',
  'lib',
  'public',
  'scripts',
  'next.config.js',
  'package-lock.json',
];

await main(async () => {
  await install();
  if (builtAt() < newest(SOURCES)) {
    const { build } = await import('#build/build.ts');
    await build();
  } else {
    say('The site is built and nothing has changed since');
  }
  const { serve } = await import('./serve.ts');
  const port = Number(process.env['PORT'] ?? 3000);
  await serve({ port });
  console.log(`\n  All The Sessions is at http://localhost:${port}\n  Stop it with Ctrl C.\n`);
});

/** When the site was built, in milliseconds; 0 if it was not. */
function builtAt() {
  return existsSync('out/index.html') ? statSync('out/index.html').mtimeMs : 0;
}

/**
 * When the newest of some files, or of the files in some folders, was written.
 *
 * @param {readonly string[]} paths
 * @returns {number}
 */
function newest(paths) {
  return Math.max(
    ...paths.filter(existsSync).map((path) => {
      const stat = statSync(path);
      if (!stat.isDirectory()) return stat.mtimeMs;
      return Math.max(stat.mtimeMs, newest(readdirSync(path).map((name) => `${path}/${name}`)));
    }),
    0,
  );
}
