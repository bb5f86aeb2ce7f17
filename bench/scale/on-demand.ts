import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { memoryOf } from '#bench/scale/usage.ts';
import { pick, randomFrom } from '#bench/search/random.ts';

/** What it costs to be served pages that are made as they are asked for. */
export interface Asked {
  /** Seconds from the start of the server, with a compiled app, to the first page. */
  start: number;
  /** Milliseconds for the page of a talk that nobody has asked for, and for the same once it was made. */
  first: Times;
  again: Times;
  /** Megabytes of all its processes in the end. */
  memory: number;
}

interface Times {
  median: number;
  p95: number;
}

const PORT = 4520;
const KEPT = '.cache/scale/kept';
const ASKED = 200;

/** Serve a data folder as `npm start` does, and ask for some of its talks, one after the other and each twice. */
export async function askTalks(data: string, talks: readonly string[]): Promise<Asked> {
  rmSync(KEPT, { recursive: true, force: true });
  const started = performance.now();
  const server = spawn('node', ['scripts/start.mjs'], {
    env: { ...process.env, DATA: data, PORT: String(PORT), KEPT },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    while (!(await answers())) {
      if (server.exitCode !== null)
        throw new Error('Unexpected end of the server, expected a page (see above)');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const start = (performance.now() - started) / 1000;
    const random = randomFrom(7);
    const some = new Set(Array.from({ length: ASKED }, () => pick(random, talks)));
    const first: number[] = [];
    const again: number[] = [];
    for (const talk of some) {
      first.push(await time(`/talks/${talk}`));
      again.push(await time(`/talks/${talk}`));
    }
    return { start, first: timesOf(first), again: timesOf(again), memory: memoryOf(server.pid ?? 0) };
  } finally {
    server.kill();
    await ended;
  }
}

const answers = () =>
  fetch(`http://127.0.0.1:${PORT}/`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Milliseconds until a page was received. */
async function time(path: string): Promise<number> {
  const asked = performance.now();
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${path}, expected a page`);
  return performance.now() - asked;
}

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
