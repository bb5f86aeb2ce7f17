import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { run, StepError } from '#build/run.mjs';
import { need, start } from './nginx.ts';

const PORT = 3210;
const SECONDS = 60;
const CONNECTIONS = 50;
const IDLE = 200;
/** Compiling the app, and making the home page. */
const START_SECONDS = 600;

/** Made when they are first asked for, and kept: what is measured is how they are served. */
const PATHS = ['/', '/conferences', '/speakers', '/topics', '/about', '/data', '/feed.xml', '/robots.txt'];

const SCRIPT = '.cache/hold.lua';
/** Asks for one path after the other, and prints requests, microseconds, errors and three latencies in microseconds. */
const LUA = `
local paths = { ${PATHS.map((path) => `"${path}"`).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br" })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("held %d %d %d %d %d %d\\n", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
`;

/**
 * Load `npm start` for a minute over 50 connections, while 200 more are open on which nothing is asked any longer; gives
 * what came of it as a table.
 */
export async function hold(): Promise<string> {
  await need('wrk', ['/usr/bin/wrk']);
  writeFileSync(SCRIPT, LUA);
  const stop = await start('node', ['scripts/start.mjs'], PORT, 'ignore', START_SECONDS);
  const address = `http://127.0.0.1:${PORT}`;
  for (const path of PATHS) await (await fetch(address + path)).arrayBuffer();
  const idle = await Promise.all(Array.from({ length: IDLE }, openIdle));
  const memory = [memoryOf(stop.pid)];
  const middle = setTimeout(() => memory.push(memoryOf(stop.pid)), (SECONDS * 1000) / 2);
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-s', SCRIPT, address];
  const { output } = await run('wrk', args, { capture: true });
  clearTimeout(middle);
  memory.push(memoryOf(stop.pid));
  const open = idle.filter(({ readyState }) => readyState === 'open').length;
  for (const socket of idle) socket.destroy();
  await stop();
  const [, requests, micros, errors, ...latencies] =
    /^held (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)$/m.exec(output) ?? [];
  if (!requests) throw new StepError('wrk measured nothing', output);
  const rate = Math.round(Number(requests) / (Number(micros) / 1e6));
  return [
    `npm start, ${SECONDS} s, ${CONNECTIONS} connections and ${IDLE} idle ones, ${PATHS.length} kept addresses in brotli:`,
    `  requests a second    ${rate}`,
    `  errors               ${errors} of ${requests}`,
    `  p50, p95, p99        ${latencies.map((one) => `${(Number(one) / 1000).toFixed(1)} ms`).join(', ')}`,
    `  memory               ${memory.map((one) => `${one} MB`).join(', ')} (at the start, in the middle, at the end)`,
    `  idle ones still open ${open}`,
  ].join('\n');
}

/** A connection on which one request was answered, as browsers keep them. */
async function openIdle(): Promise<Socket> {
  const socket = connect(PORT, '127.0.0.1');
  socket.write('GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'data');
  return socket.resume();
}

/** The memory of a process as the system counts it, in MB. */
const memoryOf = (pid: number): number => {
  const [, kilobytes] = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
};
