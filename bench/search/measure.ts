import { brotliCompressSync, constants } from 'node:zlib';
import type { Engine, Searcher } from './engine.ts';
import { type KnownItem, keystrokes, makeQueries, type Queries } from './queries.ts';
import { loadTalks } from './talks.ts';

export interface Measurement {
  talks: number;
  engine: string;
  /** CPU ms a key; of so many keys, all or a sample. */
  p50: number;
  p95: number;
  max: number;
  keys: string;
  /** The same for all rows, where the engine is asked for them. */
  all: { p50: number; p95: number; max: number } | null;
  /** The right talk first, by number of typos; and over all known-item queries, with the mean reciprocal rank. */
  success: Record<Exclude<keyof Queries, 'nonsense'> | 'all', number>;
  mrr: number;
  nonsenseEmpty: number;
  queries: string;
  /** Whether it was quick enough to answer most of the queries: few answers say little of its accuracy. */
  judged: boolean;
  buildMs: number;
  loadMs: number | null;
  rawBytes: number | null;
  brotliBytes: number | null;
}

const LIMIT = 20;
/** CPU an engine may use on a part, in ms: a slow one answers a sample. */
const BUDGET = 8000;

/** Measure one engine at one size, in a process of its own. Times are CPU times, which other processes disturb little. */
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

/** Type the keys in a shuffled order, so that a part of them is a fair sample; each counts with the best of its times. */
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

async function judge(searcher: Searcher, { nonsense, ...known }: Queries) {
  let used = 0;
  const answer = async ({ text, rows }: KnownItem) => {
    const [found, ms] = await timed(() => searcher.search(text, 10));
    used += ms;
    const place = found.findIndex((row) => rows.has(row));
    return {
      first: place === 0 ? 1 : 0,
      reciprocal: place < 0 ? 0 : 1 / (place + 1),
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

/** Large ones less thoroughly, as it takes minutes otherwise. */
function compressed(bytes: Uint8Array): number {
  const quality = bytes.length > 4e6 ? 5 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function hash(text: string): number {
  let mixed = 2166136261;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 16777619) >>> 0;
  return mixed;
}
