import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { test } from 'node:test';
import { change, copyProject } from '#build/copy-project.ts';
import { requestsOf } from '#build/weigh.ts';
import { startNginx } from './nginx.ts';

// `npm run deploy:replicas`: three replicas behind nginx's cache, under 200 requests a second. One is killed, then each is
// replaced by one of a new release, whose scripts and style sheets have other names. Every request must be answered, and
// every page must get what it asks for.

const PORT = 8090;
const REPLICAS = [4001, 4002, 4003];
/** Requests a second. */
const RATE = Number(process.env['RATE'] ?? 200);
const OLD = '.cache/release-1';
const NEW = '.cache/release-2';
const HASHED = `${process.cwd()}/.cache/hashed`;

const said = { starts: 0 };

/** Start a replica of a release, and wait until it is ready. */
async function startReplica(release: string, port: number): Promise<ChildProcess> {
  said.starts += 1;
  const child = spawn('node', ['scripts/start.mjs'], {
    cwd: release,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      HASHED,
      // They share nothing but hashed files: each keeps pages of its own.
      KEPT: `.cache/replica-${port}-${said.starts}`,
    },
  });
  while (!(await answers(port))) {
    assert.ok(isRunning(child), `The replica on ${port} ended`);
    await sleep(200);
  }
  return child;
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function stop(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || !isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Readers who open pages at random, each with its style sheet and scripts. */
function startReaders(pages: readonly string[]) {
  const failures: string[] = [];
  const times: number[] = [];
  const pending = new Set<Promise<void>>();
  const waiting: string[] = [];
  const seen = new Set<string>();

  async function ask(path: string): Promise<void> {
    const start = performance.now();
    try {
      const response = await fetch(`http://127.0.0.1:${PORT}${path}`);
      const text = await response.text();
      times.push(performance.now() - start);
      if (response.status !== 200 || text === '') failures.push(`${response.status} ${path}`);
      if (path.startsWith('/_next/')) return;
      const { scripts, styles } = requestsOf(text);
      if (scripts.length === 0 || styles.length === 0) failures.push(`no script or style in ${path}`);
      // A browser asks for them with the page, and has them from then on.
      const unseen = [...scripts, ...styles].filter((asset) => !seen.has(asset));
      for (const asset of unseen) seen.add(asset);
      waiting.unshift(...unseen);
    } catch (error) {
      failures.push(`${String(error)} ${path}`);
    }
  }

  const started = performance.now();
  let asked = 0;
  const timer = setInterval(() => {
    // What is due by now: a timer that is late catches up.
    for (const due = ((performance.now() - started) / 1000) * RATE; asked < due; asked++) {
      const request = ask(waiting.shift() ?? pages[Math.floor(Math.random() * pages.length)] ?? '/');
      pending.add(request);
      void request.finally(() => pending.delete(request));
    }
  }, 5);
  return {
    failures,
    async stop() {
      clearInterval(timer);
      await Promise.all(pending);
      const seconds = (performance.now() - started) / 1000;
      const sorted = times.toSorted((a, b) => a - b);
      const at = (part: number) => `${Math.round(sorted[Math.floor(sorted.length * part)] ?? 0)} ms`;
      console.log(
        `  ${times.length} answers in ${seconds.toFixed(0)} s (${Math.round(times.length / seconds)} a second), half within ${at(0.5)}, 95 % within ${at(0.95)}, 99 % within ${at(0.99)}; ${seen.size} scripts and style sheets`,
      );
    },
  };
}

await test('no request fails while a replica is killed and a new release is rolled out', async (context) => {
  await copyProject(OLD);
  await copyProject(NEW);
  await change(NEW, { file: 'components/page/footer.module.css', from: /$/, to: '.root { outline: 0 }\n' });
  await change(NEW, {
    file: 'components/client/page.entry.ts',
    from: /$/,
    to: "document.documentElement.dataset['release'] = '2';\n",
  });
  await rm(HASHED, { recursive: true, force: true });
  await rm('/tmp/nginx-replicas-cache', { recursive: true, force: true });
  await mkdir('deploy/generated', { recursive: true });
  const servers = REPLICAS.map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=2s;`);
  await writeFile('deploy/generated/replicas.conf', `${servers.join('\n')}\n`);

  const replicas = new Map<number, ChildProcess>();
  context.after(async () => {
    for (const replica of replicas.values()) await stop(replica, 'SIGKILL');
  });
  // One after the other: the first one compiles.
  for (const port of REPLICAS) replicas.set(port, await startReplica(OLD, port));
  // The new release is compiled before it is rolled out, as an image would be.
  const first = await startReplica(NEW, 4004);
  await stop(first, 'SIGTERM');

  const stopNginx = await startNginx('deploy/replicas.conf', PORT);
  context.after(stopNginx);
  const sitemap = await (await fetch(`http://127.0.0.1:${PORT}/sitemap.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path]) => path || '/');
  assert.ok(pages.length > 50, `${pages.length} pages in the sitemap`);

  const readers = startReaders(pages);
  await sleep(5000);
  await stop(replicas.get(4001), 'SIGKILL');
  await sleep(5000);
  for (const port of REPLICAS) {
    await stop(replicas.get(port), 'SIGTERM');
    replicas.set(port, await startReplica(NEW, port));
  }
  await sleep(12_000);
  await readers.stop();
  assert.deepEqual(readers.failures, []);
  const home = await (await fetch(`http://127.0.0.1:${PORT}/`)).text();
  const direct = await (await fetch('http://127.0.0.1:4001/')).text();
  assert.equal(home, direct, 'After a while the new release is what readers get');
});
