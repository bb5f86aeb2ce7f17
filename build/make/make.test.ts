import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StepError } from '#build/run.mjs';
import { openMaker } from './make.ts';
import { startWorker } from './workers.ts';

const folder = mkdtempSync(join(tmpdir(), 'make-'));
const read = (path: string) => readFileSync(join(folder, path));

test('data files and images are made by themselves, and left where they would be the same', async () => {
  const maker = openMaker(folder);
  const made = await maker.make('/talks.json');
  expect(made).toMatchObject({ file: '/talks.json', style: null });
  expect(JSON.parse(read('talks.json').toString())).toHaveProperty('talks');
  expect(await maker.makeAgain('/talks.json', made)).toBe(made);
  expect(
    await maker.makeAgain('/talks.json', { file: '/talks.json', fingerprint: 'old', style: null }),
  ).toEqual(made);
  const icon = await maker.make('/icons/192.png');
  expect(icon).toMatchObject({ file: '/icons/192.png' });
  expect(read('icons/192.png').subarray(1, 4).toString()).toBe('PNG');
}, 60_000);

test('a video has a page without the app, with and without the ending of its file', async () => {
  const maker = openMaker(folder);
  const made = await maker.make('/v/EFutyuIpFXQ');
  expect(made).toMatchObject({ file: '/v/EFutyuIpFXQ.html', style: null });
  expect(read('v/EFutyuIpFXQ.html').toString()).toContain('http-equiv="refresh"');
  expect(await maker.makeAgain('/v/EFutyuIpFXQ.html', made)).toBe(made);
}, 60_000);

test('a process makes the same; once it has ended, what is asked of it fails with a word on what to do', async () => {
  const worker = startWorker(folder, { data: 'e2e/hostile' });
  const made = await worker.make('/talks.json');
  expect(made).toMatchObject({ file: '/talks.json' });
  expect(await worker.makeAgain('/talks.json', made)).toEqual(made);
  const lost = worker.make('/talks.csv');
  worker.stop();
  await expect(lost).rejects.toBeInstanceOf(StepError);
  expect(worker.hasEnded()).toBe(true);
  await expect(worker.make('/talks.csv')).rejects.toThrow('has ended');
}, 60_000);

test('a process that cannot read its data ends, and what was asked of it fails', async () => {
  const worker = startWorker(folder, { data: 'no-such-folder' });
  await expect(worker.list()).rejects.toThrow('has ended');
}, 60_000);

// Afterwards there is one, and a page is made of it.
if (!existsSync('.next/compiled.json')) {
  test('before there is a compiled app, a page is an error that says so, in this process and in another', async () => {
    const compile = 'expected `compile` before';
    const maker = openMaker(folder);
    await expect(maker.make('/nowhere')).rejects.toThrow(compile);
    await expect(maker.make('/nowhere.json')).rejects.toThrow(compile);
    await expect(maker.makeAgain('/nowhere.png', null)).rejects.toThrow(compile);
    const worker = startWorker(folder, { data: 'e2e/hostile' });
    await expect(worker.make('/nowhere')).rejects.toThrow(compile);
    worker.stop();
  }, 60_000);
}
