import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { buildSite, OUT } from './build-site.ts';
import { type Costs, measure } from './measure.ts';
import type { Spent } from './processor.ts';

// Measures what a press costs on a slow phone: the processor time of the page's main thread, times four. The pages are
// programmes of generated talks, built like the real site. Processor time still depends a little on what else the machine
// does. So the first line is the cost of a key in a text field without listeners, to compare runs by, and a change is best
// compared with the state before it in one run, by turns:
//
//   npm run bench -- ui                                          builds and measures 328, 5,000 and 20,000 talks
//   npm run bench -- ui 328 --beside ../other/bench/ui/site/out  measures this site and one built elsewhere, by turns
//
// `--rounds 3` repeats the measurement, `--until "typing on"` stops after that step, `--as-built` does not build again.

const SLOWER = 4;
const PORT = 4517;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    until: { type: 'string' },
    'as-built': { type: 'boolean' },
  },
});
const sizes = positionals.length > 0 ? positionals : ['328', '5000', '20000'];
const rounds = Number(values.rounds ?? (values.beside.length > 0 ? 5 : 1));

if (!values['as-built']) await buildSite(sizes);
const servers = [OUT, ...values.beside].map((folder, at) => ({
  folder,
  port: PORT + at,
  server: createServer(sirv(folder, { extensions: ['html'] })).listen(PORT + at),
}));
const browser = await chromium.launch({
  ...(existsSync('/usr/bin/chromium') && { executablePath: '/usr/bin/chromium' }),
  args: ['--no-sandbox'],
});
for (const size of sizes) {
  const sites = servers.map((site) => ({ ...site, costs: new Map<string, Spent[]>() }));
  for (let round = 0; round < rounds; round++) {
    for (const { port, costs } of round % 2 === 0 ? sites : sites.toReversed())
      add(costs, await measure(browser, `http://localhost:${port}/${size}`, values.until));
  }
  console.log(`${size} sessions: milliseconds on a processor ${SLOWER} times slower (p50 / p95 / max)`);
  for (const { folder, costs } of sites) {
    if (sites.length > 1) console.log(folder === OUT ? 'this site' : folder);
    console.table(tableOf(costs));
  }
}
await browser.close();
for (const { server } of servers) server.close();

function add(all: Costs, more: Costs): void {
  for (const [what, spent] of more) all.set(what, [...(all.get(what) ?? []), ...spent]);
}

function tableOf(costs: Costs) {
  return Object.fromEntries(Array.from(costs, ([what, spent]) => [what, figuresOf(spent)]));
}

function figuresOf(spent: readonly Spent[]) {
  return {
    listed: spread(spent, 'listed'),
    longest: spread(spent, 'longest'),
    all: spread(spent, 'all'),
  };
}

/** Median, 95th percentile and maximum, as on the slower processor. */
function spread(spent: readonly Spent[], what: keyof Spent): string {
  const sorted = spent.map((one) => one[what] * SLOWER).toSorted((a, b) => a - b);
  return [0.5, 0.95, 1]
    .map((share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0))
    .join(' / ');
}
