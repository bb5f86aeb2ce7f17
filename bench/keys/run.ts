import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { serve } from '#scripts/serve.ts';
import { type Cost, typeOn } from './type-on.ts';

// Measures what a key costs a slow phone while the search of all conferences is loaded, on the home page and in the list of
// all conferences. By the clock, as readers feel it, it says something on a quiet machine alone; by the processor's time it
// compares a change with the state before it on any, by turns in one run:
//
//   npm run bench -- keys                   the site in out/, as `npm run build` makes it
//   npm run bench -- keys out ../other/out  two sites, by turns
//
// `--how processor` measures one way, `--rounds 3` repeats it, `--keys 40` types fewer, `--slowest 5` lists the slowest.

const PORT = 4527;
/** The pages to type on, and what each shows of what it found at all conferences. */
const PAGES = { '/': '#further-all', '/?scope=all': '#found' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    how: { type: 'string' },
    rounds: { type: 'string', default: '1' },
    keys: { type: 'string', default: '100' },
    slowest: { type: 'string', default: '0' },
  },
});
const folders = positionals.length > 0 ? positionals : ['out'];
const servers = await Promise.all(folders.map((site, at) => serve({ port: PORT + at, site })));
const browser = await chromium.launch({
  ...(existsSync('/usr/bin/chromium') && { executablePath: '/usr/bin/chromium' }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const measured = new Map<string, Cost[]>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [path, found] of Object.entries(PAGES)) {
    for (const how of ['clock', 'processor'] as const) {
      if (values.how && values.how !== how) continue;
      const turns = folders.map((folder, at) => ({ folder, port: PORT + at }));
      for (const { folder, port } of round % 2 === 0 ? turns : turns.toReversed()) {
        const what = folders.length > 1 ? `${path} of ${folder}` : path;
        const address = `http://localhost:${port}${path}`;
        const costs = await typeOn(browser, address, found, Number(values.keys), how);
        measured.set(what, [...(measured.get(what) ?? []), ...costs]);
      }
    }
  }
}
await browser.close();
for (const server of servers) server.close();

console.log('Milliseconds of a key on a processor four times slower (p50 / p95 / max)');
console.table(Object.fromEntries(Array.from(measured, ([what, costs]) => [what, figuresOf(costs)])));
for (const [what, costs] of measured) {
  const slowest = costs.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, Number(values.slowest));
  for (const cost of slowest) console.log(what, cost);
}

function timeOf({ waited = 0, listed = 0 }: Cost): number {
  return Math.max(waited, listed);
}

function figuresOf(costs: readonly Cost[]) {
  return {
    ...spread(
      'clock, to the paint',
      costs.flatMap(({ waited }) => waited ?? []),
    ),
    ...spread(
      'processor, to the list',
      costs.flatMap(({ listed }) => listed ?? []),
    ),
    ...spread(
      'processor, longest task',
      costs.flatMap(({ longest }) => longest ?? []),
    ),
  };
}

function spread(what: string, times: readonly number[]): Record<string, string> {
  if (times.length === 0) return {};
  const sorted = times.toSorted((a, b) => a - b);
  const shares = [0.5, 0.95, 1].map((share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0));
  return { [what]: shares.join(' / ') };
}
