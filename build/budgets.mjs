import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { main } from './run.mjs';

/** What a page may weigh, in bytes after brotli; pages are files of `out/`. */
const BUDGETS = JSON.parse(readFileSync('budgets.json', 'utf8'));

/** Weigh each page of budgets.json with the scripts, styles and fonts its HTML asks for, and print the table. */
export async function budgets() {
  let failed = 0;
  let passed = 0;
  for (const [page, limits] of Object.entries(BUDGETS)) {
    const weights = weigh(page);
    for (const [part, limit] of Object.entries(limits)) {
      const ok = weights[part] <= limit;
      if (ok) passed += 1;
      else failed += 1;
      console.log(`  ${ok ? '✓' : '✗'} ${page} ${part}: ${weights[part]} of ${limit}`);
    }
  }
  return { passed, failed };
}

function weigh(page) {
  const html = readFileSync(`out/${page}`, 'utf8');
  const requested = (pattern) =>
    [...new Set([...html.matchAll(pattern)].map((match) => match[1]))].map((path) =>
      posix.join('out', path.split('?')[0]),
    );
  const scripts = [
    ...requested(/<script[^>]* src="([^"]+)"(?![^>]*nomodule)/gi),
    ...requested(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/gi),
  ];
  const styles = requested(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gi);
  const fonts = requested(/<link[^>]*rel="preload"[^>]*href="([^"]+\.woff2)"/gi);
  const total = (files) => files.reduce((sum, file) => sum + compressed(readFileSync(file)), 0);
  return {
    html: compressed(html),
    script: total(scripts),
    style: total(styles),
    font: fonts.reduce((sum, file) => sum + readFileSync(file).length, 0),
    requests: 1 + scripts.length + styles.length + fonts.length,
  };
}

const compressed = (content) => brotliCompressSync(content).length;

if (process.argv[1]?.endsWith('budgets.mjs')) {
  await main(async () => {
    const { failed } = await budgets();
    process.exitCode = failed > 0 ? 1 : 0;
  });
}
