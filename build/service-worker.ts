import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** The service worker, and what takes its place where `SERVICE_WORKER` is `off` (docs/deploy.md). */
export const WORKERS = {
  on: 'components/client/service-worker.entry.ts',
  off: 'components/client/service-worker-off.entry.ts',
};

const FOLDER = '.next/worker';

/** Bundle both, each into one file: a worker is loaded whole. Their name has no hash, since browsers compare their bytes. */
export async function bundleWorker(): Promise<void> {
  await build(workerOptions());
}

/** How they are bundled. */
export const workerOptions = () => ({
  entryPoints: WORKERS,
  outdir: FOLDER,
  bundle: true,
  format: 'iife' as const,
  minify: true,
  target: ['es2022'],
  // What serves all rooms may read settings; browsers have none.
  define: { 'process.env': '{}' },
});

/** The text of the one that is served. */
export const readWorker = (): Promise<string> =>
  readFile(`${FOLDER}/${process.env['SERVICE_WORKER'] === 'off' ? 'off' : 'on'}.js`, 'utf8');
