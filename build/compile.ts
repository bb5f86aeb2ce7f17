import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { compressAll } from './compress.ts';
import { listFiles } from './files.ts';
import { bundleRoutes } from './make/routes.ts';
import { type Release, releaseOf } from './release.ts';
import { bundleWorker } from './service-worker.ts';
import { isStarted, main, run, say, StepError } from './run.mjs';
import { writeAtOnce } from './write-at-once.ts';

/** What is the same for every page and for all data: scripts, style sheets, fonts, icons, and what `public` holds. */
export const COMMON = '.next/common';

const STAMP = '.next/compiled.json';

/** While it compiles, Next imports every route, and so loads the data: the least that there can be. */
const NO_TALKS = 'name: None\nshortName: None\ndays: [2000-01-01]\ntimeZone: UTC\nreports: {}\n';

/** What the code was compiled to. */
export interface Compiled {
  /** The hashes of the code (build/release.ts). */
  app: string;
  code: string;
  /** For each bundle its path on the site, then those of the chunks that it imports at once. */
  scripts: Awaited<ReturnType<typeof bundle>>;
}

/** What stands compiled on the disk, `undefined` if nothing does. */
async function compiled(): Promise<Compiled | undefined> {
  const text = await readFile(STAMP, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The same where it is needed. */
export async function compiledApp(): Promise<Compiled> {
  const app = await compiled();
  if (!app) throw new Error('Unexpected lack of a compiled app, expected `compile` before');
  return app;
}

/** Compile the app, what browsers run and what tells of pages without making them, unless that is done for this code. It takes no data: pages come later. */
export async function compile({ app, code }: Release): Promise<Compiled> {
  const known = await compiled();
  if (known?.code === code) return known;
  await rm(STAMP, { force: true });
  if (known?.app !== app) await compileApp();
  await gatherCommon();
  const result = { app, code, scripts: await bundle(COMMON) };
  await bundleRoutes(COMMON);
  await bundleWorker();
  await compressAll(COMMON);
  await writeAtOnce(STAMP, JSON.stringify(result));
  return result;
}

async function compileApp(): Promise<void> {
  say('Compiling the app (next build)');
  const data = await mkdtemp(join(tmpdir(), 'no-talks-'));
  await mkdir(`${data}/none`);
  await writeFile(`${data}/none/conference.yaml`, NO_TALKS);
  const { code, output } = await run('next', ['build'], { env: { DATA: data }, capture: true });
  await rm(data, { recursive: true });
  if (code !== 0)
    throw new StepError(`The app could not be compiled:\n${output}`, 'Mend it and run this again.');
}

/**
 * Put together what is common to all pages. Next's own scripts, with their sources and maps, are not: no page asks for them
 * (decision 4).
 */
async function gatherCommon(): Promise<void> {
  await rm(COMMON, { recursive: true, force: true });
  await mkdir(COMMON, { recursive: true });
  await cp('public', COMMON, { recursive: true });
  for (const file of await listFiles('.next/static')) {
    if (!/\.(?:[jt]s|map)$/.test(file)) await cp(`.next/static/${file}`, `${COMMON}/_next/static/${file}`);
  }
  for (const name of await readdir('.next/server/app')) {
    const icon = /^(.*)\.body$/.exec(name)?.[1];
    if (icon) await cp(`.next/server/app/${name}`, `${COMMON}/${icon}`);
  }
}

// `npm run compile`: what an image of a replica does ahead (deploy/Containerfile).
if (isStarted(import.meta.url)) await main(async () => void (await compile(await releaseOf('data'))));
