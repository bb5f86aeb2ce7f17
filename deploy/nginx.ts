import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { run, say, StepError } from '#build/run.mjs';

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx's output, including its access log. */
export const LOG = '.cache/nginx.log';

/** Install packages of Debian or Ubuntu if any of these files is missing; a `StepError` if that fails. */
export async function need(packages: string, files: readonly string[]): Promise<void> {
  if (files.every(existsSync)) return;
  say(`Installing ${packages} (apt-get)`);
  const asRoot = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const script = `${asRoot}apt-get update && ${asRoot}apt-get install -y --no-install-recommends ${packages}`;
  await run('sh', ['-ec', script], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    throw new StepError(
      `${missing.join(', ')} is missing and could not be installed`,
      `On Debian or Ubuntu: apt-get install ${packages}`,
    );
  }
}

/** Stops a server, and resolves once it has ended. `pid` is the number of its process. */
export type Stop = (() => Promise<void>) & { pid: number };

/** Start the system's nginx in this folder with a configuration file. */
export async function startNginx(conf: string, port: number): Promise<Stop> {
  await need('nginx-light libnginx-mod-http-brotli-static', [NGINX, BROTLI]);
  await mkdir('.cache', { recursive: true });
  const log = await open(LOG, 'a');
  // As root, nginx would run its workers as another user, who may not be allowed to read this folder.
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const stop = await start(NGINX, ['-p', `${process.cwd()}/`, '-c', conf, ...user], port, log.fd);
  await log.close();
  return stop;
}

/** Start a server and wait until it answers on its port, `seconds` at most. `log` is the open file that gets its output. */
export async function start(
  command: string,
  args: readonly string[],
  port: number,
  log: number | 'ignore' = 'ignore',
  seconds = 5,
): Promise<Stop> {
  const answers = () => fetch(`http://127.0.0.1:${port}/`).catch(() => null);
  if (await answers()) throw new StepError(`Port ${port} is in use`, 'Stop what listens there.');
  const child = spawn(command, args, {
    stdio: ['ignore', log, log],
    env: { ...process.env, PORT: String(port) },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (let tries = 0; tries < seconds * 20 && child.exitCode === null; tries++) {
    if (await answers()) {
      const stop = async () => {
        child.kill();
        await ended;
      };
      return Object.assign(stop, { pid: child.pid ?? 0 });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new StepError(`Nothing answers on port ${port}`, `${LOG} says why.`);
}
