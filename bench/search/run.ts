import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Measurement } from './measure.ts';

// Compares lib/search with other search engines, on the same talks in one run:
//   npm run bench -- search [--sizes 38,400] [--engines ours,minisearch] [--seed 5]
//
// Each engine runs in its own process. Only compare figures of one run, as they depend on the machine.

const ALL = ['ours', 'fuse', 'fuse-token', 'minisearch', 'ufuzzy', 'flexsearch', 'orama', 'lunr'];
/** The number of talks from which an engine needs minutes or gigabytes to build its index, so that it is left out. */
const TOO_MANY: Record<string, number> = { lunr: 20_000, orama: 100_000, 'fuse-token': 100_000 };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '38,400,5000,20000,100000' },
    engines: { type: 'string', default: ALL.join() },
    seed: { type: 'string', default: '1' },
  },
});
const engines = values.engines.split(',');

console.log('Script of each engine, bundled and minified');
console.table(await Promise.all(engines.map(scriptSize)));

const measured: Measurement[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const rows: Measurement[] = [];
  const skipped = engines.filter((engine) => size >= (TOO_MANY[engine] ?? Infinity));
  for (const engine of engines) {
    const one = skipped.includes(engine) ? null : await inProcess(engine, size);
    if (one) rows.push(one);
  }
  console.log(
    `\n${size.toLocaleString('en-GB')} talks${skipped.length > 0 ? ` (left out: ${skipped.join(', ')})` : ''}`,
  );
  console.table(rows.map(toRow));
  for (const { engine, all } of rows) {
    const list = all && [all.p50, all.p95, all.max].map(round).join(' / ');
    if (list) console.log(`${engine}, all rows and what was meant: p50 / p95 / max ${list} ms`);
  }
  measured.push(...rows);
}
console.log(verdict(measured));

/** Measure an engine in a new process; `null` if it fails. It is bundled first, as tsx would slow its functions down. */
async function inProcess(engine: string, size: number): Promise<Measurement | null> {
  const outfile = `node_modules/.cache/bench-search/${engine}.mjs`;
  mkdirSync('node_modules/.cache/bench-search', { recursive: true });
  await build({
    stdin: {
      contents: `import * as engine from '#bench/search/engines/${engine}.ts';
        import { measure } from '#bench/search/measure.ts';
        console.log(JSON.stringify(await measure(engine, ${size}, ${Number(values.seed)})));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
  });
  const { stdout, stderr, signal } = spawnSync(process.execPath, ['--max-old-space-size=8000', outfile], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (!stdout) {
    console.log(`${engine} gave up at ${size} talks: ${signal ?? stderr.slice(0, 300)}`);
    return null;
  }
  const result: Measurement = JSON.parse(stdout);
  return result;
}

/** The size of an engine's script as a page would load it. */
async function scriptSize(engine: string) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { build } from '#bench/search/engines/${engine}.ts'`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { engine, 'min kB': bytes.length / 1000, 'brotli kB': brotliCompressSync(bytes).length / 1000 };
}

function kib(bytes: number | null): number | null {
  return bytes === null ? null : Math.round(bytes / 102.4) / 10;
}

function toRow(one: Measurement) {
  return {
    engine: one.engine,
    'p50 ms': round(one.p50),
    'p95 ms': round(one.p95),
    'max ms': round(one.max),
    keys: one.keys,
    'success@1': round(one.success.all),
    '0 typos': round(one.success['no typo']),
    '1 typo': round(one.success['one typo']),
    '2 typos': round(one.success['two typos']),
    'MRR@10': round(one.mrr),
    queries: one.queries,
    'nonsense empty': round(one.nonsenseEmpty),
    'build ms': Math.round(one.buildMs),
    'index KiB': kib(one.rawBytes),
    'brotli KiB': kib(one.brotliBytes),
    'load ms': one.loadMs === null ? null : round(one.loadMs),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * One line on whether lib/search is, at each size, more accurate than every other engine (success@1), and faster (p95)
 * than each that reaches 85 % of its accuracy.
 */
function verdict(all: readonly Measurement[]): string {
  const lost: string[] = [];
  for (const ours of all.filter(({ engine }) => engine === 'lib/search')) {
    for (const peer of all.filter((one) => one.judged && one.talks === ours.talks && one !== ours)) {
      const where = `at ${ours.talks} talks`;
      if (peer.success.all >= ours.success.all) lost.push(`${peer.engine} is as accurate ${where}`);
      if (peer.success.all >= 0.85 * ours.success.all && peer.p95 <= ours.p95)
        lost.push(`${peer.engine} is as fast ${where}`);
    }
  }
  return lost.length > 0
    ? `Behind: ${lost.join('; ')}`
    : 'Ahead of every peer that answered most queries: in accuracy, and in p95 of those that reach 85 % of it';
}
