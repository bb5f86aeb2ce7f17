import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOMS } from '#doors.mjs';
import { intrudersIn } from './intruders.ts';
import { WORKERS, workerOptions } from './service-worker.ts';

const bundled = build({ ...workerOptions(), write: false, metafile: true });

const textOf = async (name: 'on' | 'off') =>
  (await bundled).outputFiles.find(({ path }) => path.endsWith(`${name}.js`))?.text ?? '';

test.each(Object.values(WORKERS))('browsers load nothing of the server’s by %s', async (entry) => {
  expect(intrudersIn((await bundled).metafile, entry, ROOMS)).toEqual([]);
});

test('the service worker is small, and runs nothing but itself', async () => {
  const text = await textOf('on');
  expect(brotliCompressSync(text).length).toBeLessThan(3500);
  expect(text).not.toMatch(/importScripts|\beval\(|\bimport\(/);
});

test('what takes its place deletes all that was kept, goes, and answers nothing', async () => {
  const listeners = new Map<string, (event: object) => void>();
  const done: string[] = [];
  runInNewContext(await textOf('off'), {
    self: {
      addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
      skipWaiting: async () => done.push('skipWaiting'),
      registration: { unregister: async () => done.push('unregister') },
    },
    caches: { keys: async () => ['a', 'b'], delete: async (name: string) => done.push(`delete ${name}`) },
  });
  for (const type of ['install', 'activate'])
    await new Promise((waitUntil) => listeners.get(type)?.({ waitUntil }));
  expect([...listeners.keys()]).toEqual(['install', 'activate']);
  expect(done).toEqual(['skipWaiting', 'delete a', 'delete b', 'unregister']);
});
