import { existsSync, readdirSync, statSync } from 'node:fs';
import { install } from './install.mjs';
import { main, say } from '#build/run.mjs';

const SOURCES = [
  'app',
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
    const { build } = await import('#build/build.mjs');
    await build();
  } else {
    say('The site is built and nothing has changed since');
  }
  const { serve } = await import('./serve.mjs');
  const port = Number(process.env.PORT ?? 3000);
  await serve({ port });
  console.log(`\n  All The Sessions is at http://localhost:${port}\n  Stop it with Ctrl C.\n`);
});

function builtAt() {
  return existsSync('out/index.html') ? statSync('out/index.html').mtimeMs : 0;
}

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
