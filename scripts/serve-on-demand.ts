import { cp, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import type { Server } from 'node:http';
import { COMMON, compile } from '#build/compile.ts';
import { isAsked } from '#build/make/answers.ts';
import { NOT_FOUND } from '#build/make/not-found.ts';
import { startWorker } from '#build/make/workers.ts';
import { releaseOf } from '#build/release.ts';
import { serve } from './serve.ts';
import { mayBe } from './serving/addresses.ts';

/** Where pages are kept that were asked for: a folder for each release, so that none is ever taken for one of another. */
const KEPT = '.cache/served';

/** A release that nothing has been written for since is forgotten. Milliseconds. */
const FORGOTTEN = 7 * 24 * 60 * 60 * 1000;

/** Made right after the start, so that the first reader of a front page does not wait for it. */
const AHEAD = [
  '/palette.json',
  '/conferences',
  '/speakers',
  '/companies',
  '/topics',
  '/notes',
  '/insight',
  '/about',
  '/data',
];

/** Queries answered at the same time. */
const MOST_ANSWERS = 16;

interface Options {
  data: string;
  port: number;
  host?: string;
  /** Where pages are kept. Two servers may share a folder: each file appears at once and whole. */
  kept?: string;
  /** A folder that all servers of all releases share, if there is one: the hashed files of each, for pages of the last. */
  hashed?: string;
}

/**
 * Serve the site of a data folder, and make each page and file when it is first asked for. Gives the server once it
 * listens, with the home page made.
 */
export async function serveOnDemand({ data, port, host, kept = KEPT, hashed }: Options): Promise<Server> {
  const release = await releaseOf(data);
  const site = `${kept}/${release.code}-${release.data}`;
  // It reads the data while this process sees to the app.
  let worker = startWorker(site, { data, answers: true });
  await compile(release);
  await mkdir(site, { recursive: true });
  await cp(COMMON, site, { recursive: true });
  if (hashed) {
    await cp(`${COMMON}/_next/static`, hashed, { recursive: true, force: false });
    await cp(hashed, `${site}/_next/static`, { recursive: true, force: false });
  }

  /** All that there is, once it is listed: what is asked for besides need not go as far as the app. */
  let listed: ReadonlySet<string> | null = null;
  const making = new Map<string, Promise<boolean>>();
  function make(address: string): Promise<boolean> {
    if (!mayBe(address, listed)) return Promise.resolve(false);
    if (worker.hasEnded()) worker = startWorker(site, { data, answers: true });
    const made = making.get(address) ?? worker.make(address).then((made) => made !== null);
    making.set(address, made);
    void made.finally(() => making.delete(address)).catch(() => {});
    return made;
  }

  let answering = 0;
  /** A page with the answer to a query; none to more at once than the one process that answers can follow. */
  async function answer(address: string, search: string): Promise<string | null> {
    if (!mayBe(address, listed) || !isAsked(search) || answering >= MOST_ANSWERS) return null;
    answering += 1;
    try {
      if (worker.hasEnded()) worker = startWorker(site, { data, answers: true });
      return await worker.answer(address, search);
    } finally {
      answering -= 1;
    }
  }

  async function prepare(): Promise<void> {
    for (const address of AHEAD) await make(address);
    listed = new Set(await worker.list());
  }

  await make(NOT_FOUND);
  await make('/');
  const server = await serve({ port, site, make, answer, ...(host && { host }) });
  server.once('close', () => worker.stop());
  void prepare().catch((error: unknown) => {
    // What is stopped meanwhile needs nothing made.
    if (server.listening) console.error(error);
  });
  void forgetOthers(kept, site).catch(console.error);
  // Others must not forget what this one serves, though it has made all of it long ago.
  setInterval(() => void utimes(site, new Date(), new Date()).catch(console.error), FORGOTTEN / 7).unref();
  return server;
}

async function forgetOthers(kept: string, site: string): Promise<void> {
  for (const name of await readdir(kept)) {
    const folder = `${kept}/${name}`;
    if (folder !== site && Date.now() - (await stat(folder)).mtimeMs > FORGOTTEN)
      await rm(folder, { recursive: true, force: true });
  }
}
