import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { NGINX_HEADERS } from '#build/host-files.ts';
import { main, run, StepError } from '#build/run.mjs';
import { hold } from './hold.ts';
import { need, start, startNginx, type Stop } from './nginx.ts';

interface Server {
  name: string;
  url: string;
  up: () => Promise<Stop>;
}

const ROUNDS = 3;
const SECONDS = 4;
const BARE = '.cache/bare.conf';

/** The simplest configuration of nginx, to compare with ours: no rules, no headers, no log. */
const bareConf = () => `
daemon off;
worker_processes 2;
pid /tmp/nginx-bare.pid;
error_log stderr warn;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'].map((name) => `${name}_temp_path /tmp/nginx-${name};`).join('\n  ')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  server {
    listen 8081;
    root ${process.cwd()}/out;
  }
}
`;

// `npm run deploy:load` after `npm run build`: measures how many requests a second our nginx configuration, a minimal one
// and `npm start`'s server answer with one talk's page in brotli. The servers take turns, and the median counts. Then it
// loads `npm start` itself for a minute; `npm run deploy:load -- hold` does that alone, and needs no build.
await main(async () => {
  if (!process.argv.includes('hold')) await compareServers();
  console.log(await hold());
});

async function compareServers(): Promise<void> {
  await need('wrk', ['/usr/bin/wrk']);
  const talks = existsSync('out/talks') && existsSync(NGINX_HEADERS) ? await readdir('out/talks') : [];
  const page = talks.find((name) => name.endsWith('.html.br'));
  if (!page) throw new StepError('No talk is built', 'Build the site first: npm run build');
  const path = `/talks/${page.replace('.html.br', '')}`;
  writeFileSync(BARE, bareConf());
  const servers: Server[] = [
    {
      name: 'nginx, deploy/nginx.conf',
      url: `http://127.0.0.1:8080${path}`,
      up: () => startNginx('deploy/nginx.conf', 8080),
    },
    {
      name: 'nginx, the bare file',
      url: `http://127.0.0.1:8081/talks/${page}`,
      up: () => startNginx(BARE, 8081),
    },
    {
      name: "npm start's server",
      url: `http://127.0.0.1:3210${path}`,
      up: () => start('node', ['--import', 'tsx', 'scripts/serve.ts'], 3210),
    },
  ];
  const measured = servers.map((server) => ({ ...server, rates: new Array<number>() }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { url, up, rates } of measured) {
      const stop = await up();
      rates.push(await measure(url));
      await stop();
    }
  }
  console.log(`${path}, ${statSync(`out/talks/${page}`).size} bytes, 32 connections, requests a second:`);
  for (const { name, rates } of measured) {
    const [low, median, high] = rates.toSorted((a, b) => a - b);
    console.log(`  ${name}: ${median} (${low} to ${high})`);
  }
}

async function measure(address: string): Promise<number> {
  const args = ['-t1', '-c32', `-d${SECONDS}s`, '-H', 'Accept-Encoding: br', address];
  const { code, output } = await run('wrk', args, { capture: true });
  const rate = /Requests\/sec:\s*([\d.]+)/.exec(output)?.[1];
  if (code !== 0 || !rate || /Non-2xx/.test(output)) throw new StepError(`wrk failed on ${address}`, output);
  return Math.round(Number(rate));
}
