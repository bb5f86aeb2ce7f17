import { brotliCompressSync, constants } from 'node:zlib';
import type { Engine, Searcher } from './engine.ts';
import { type KnownItem, keystrokes, makeQueries, type Queries } from './queries.ts';
import { loadTalks } from './talks.ts';

export interface Measurement {
  talks: number;
  engine: string;
  /** CPU milliseconds per keystroke: median, 95th percentile, maximum. */
  p50: number;
  p95: number;
  max: number;
  /** How many keystrokes were measured: `120`, or `80 of 120` for a slow engine. */
  keys: string;
  /** The same for `Searcher.all`, if the engine has it. */
  all: { p50: number; p95: number; max: number } | null;
  /** The share of queries whose best result is right, by number of typos and over all. */
  success: Record<Exclude<keyof Queries, 'nonsense'> | 'all', number>;
  /** Mean reciprocal rank of the right talk among the first ten. */
  mrr: number;
  /** The share of nonsense queries that find nothing, as they should. */
  nonsenseEmpty: number;
  /** How many queries were judged: `240`, or `100 of 240` for a slow engine. */
  queries: string;
  /** Whether it was fast enough to answer most queries. If not, its accuracy is not compared. */
  judged: boolean;
  buildMs: number;
  loadMs: number | null;
  rawBytes: number | null;
  brotliBytes: number | null;
}

const LIMIT = 20;
/** CPU milliseconds that an engine may use for one part of the benchmark. A slow one then answers only a sample. */
const BUDGET = 8000;

/**
 * Measure an engine with `count` talks, in this process, which should do nothing else. Times are CPU times, which depend
 * less on what else the machine does.
 */
export async function measure(engine: Engine, count: number, seed: number): Promise<Measurement> {
  const talks = loadTalks(count);
  const queries = makeQueries(talks, 20, seed);
  const [searcher, buildMs] = await timed(() => engine.build(talks));
  const typed = keystrokes(queries, 40);
  const { times, keys } = await type((text) => searcher.search(text, LIMIT), typed);
  const all = searcher.all ? (await type(searcher.all.bind(searcher), typed)).times : null;
  const judged = await judge(searcher, queries);
  const saved = searcher.save?.();
  const load = saved === undefined ? undefined : engine.load?.bind(engine, saved, talks);
  const bytes = typeof saved === 'string' ? Buffer.from(saved) : saved;
  return {
    talks: count,
    engine: engine.name,
    ...spread(times),
    keys,
    all: all && spread(all),
    ...judged,
    buildMs,
    loadMs: load ? Math.min((await timed(load))[1], (await timed(load))[1], (await timed(load))[1]) : null,
    rawBytes: bytes?.length ?? null,
    brotliBytes: bytes ? compressed(bytes) : null,
  };
}

/**
 * Time keystrokes (what the search box holds after each), the best of up to three times each. They come in a shuffled
 * order, so that what a slow engine gets through is a fair sample.
 */
async function type(search: (text: string) => unknown, keys: readonly string[]) {
  const order = keys.toSorted((a, b) => hash(a) - hash(b));
  for (const key of order.slice(0, 30)) await search(key);
  const best = new Map<string, number>();
  let used = 0;
  for (let pass = 0; pass < 3 && used < BUDGET; pass++) {
    for (const key of order) {
      if (used > BUDGET && best.size >= 8) break;
      const [, ms] = await timed(() => search(key));
      best.set(key, Math.min(best.get(key) ?? Infinity, ms));
      used += ms;
    }
  }
  const all = new Set(keys).size;
  return { times: [...best.values()], keys: best.size === all ? `${all}` : `${best.size} of ${all}` };
}

/** Compare an engine's answers with the known ones, in a shuffled order and within the time budget. */
async function judge(searcher: Searcher, { nonsense, ...known }: Queries) {
  let used = 0;
  const answer = async ({ text, rows }: KnownItem) => {
    const [found, ms] = await timed(() => searcher.search(text, 10));
    used += ms;
    const rank = found.findIndex((row) => rows.has(row));
    return {
      first: rank === 0 ? 1 : 0,
      reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
      empty: found.length === 0 ? 1 : 0,
    };
  };
  const answers = async (items: readonly KnownItem[]) => {
    const list: Awaited<ReturnType<typeof answer>>[] = [];
    const share = used + BUDGET / 4;
    for (const item of items.toSorted((a, b) => hash(a.text) - hash(b.text))) {
      if (used < share || list.length < 5) list.push(await answer(item));
    }
    return list;
  };
  const none = await answers(known['no typo']);
  const one = await answers(known['one typo']);
  const two = await answers(known['two typos']);
  const absurd = await answers(nonsense);
  const all = [...none, ...one, ...two];
  const asked = known['no typo'].length + known['one typo'].length + known['two typos'].length;
  return {
    success: {
      'no typo': mean(none.map(({ first }) => first)),
      'one typo': mean(one.map(({ first }) => first)),
      'two typos': mean(two.map(({ first }) => first)),
      all: mean(all.map(({ first }) => first)),
    },
    mrr: mean(all.map(({ reciprocal }) => reciprocal)),
    nonsenseEmpty: mean(absurd.map(({ empty }) => empty)),
    judged: all.length > asked / 2,
    queries: all.length === asked ? `${asked}` : `${all.length} of ${asked}`,
  };
}

/** Run something and measure its CPU milliseconds. */
async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, ms: number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

const spread = (times: readonly number[]) => ({
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  max: quantile(times, 1),
});

function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Bytes after brotli, with a lower quality for large indexes, as that would take minutes. */
function compressed(bytes: Uint8Array): number {
  const quality = bytes.length > 4e6 ? 5 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** FNV-1a, 32 bits: gives an order that looks random but is the same in every run. */
function hash(text: string): number {
  let mixed = 2166136261;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 16777619) >>> 0;
  return mixed;
}
