import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeWhole } from './write.ts';

const long = Buffer.from('The same words again and again. '.repeat(200));

test('writes a file with its compressed copies, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeWhole(folder, '/talks/opa.html', long);
  expect((await readdir(`${folder}/talks`)).toSorted()).toEqual(['opa.html', 'opa.html.br', 'opa.html.gz']);
  expect(await readFile(`${folder}/talks/opa.html`)).toEqual(long);
  expect(brotliDecompressSync(await readFile(`${folder}/talks/opa.html.br`))).toEqual(long);
  expect(gunzipSync(await readFile(`${folder}/talks/opa.html.gz`))).toEqual(long);
});

test('a file that became too short for copies loses those of before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeWhole(folder, '/opa.html', long);
  await writeWhole(folder, '/opa.html', Buffer.from('short'));
  expect(await readdir(folder)).toEqual(['opa.html']);
});
