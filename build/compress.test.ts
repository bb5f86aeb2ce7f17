import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { brotliQuality, compressAll } from './compress.ts';

test.each([
  ['index.html', 20_000, 11],
  ['talks/opa.html', 20_000, 6],
  ['_next/static/scripts/page-ABC.js', 20_000, 11],
  ['talks.json', 20_000, 11],
  ['talks.json', 200_000, 6],
  ['talks/opa.json', 4096, 6],
  ['search.bin', 1024, 11],
])('%s of %i bytes is worth copies, in brotli of quality %i', (path, length, quality) => {
  expect(brotliQuality(path, length)).toBe(quality);
});

test.each([
  ['talks/opa.html', 1023],
  ['talks/opa.json', 4095],
  ['og/talks/opa.png', 90_000],
  ['_next/static/media/serif.woff2', 90_000],
  ['index.html.br', 9000],
  ['_headers', 9000],
])('%s of %i bytes is not worth copies', (path, length) => {
  expect(brotliQuality(path, length)).toBeUndefined();
});

test('files that are worth it get a brotli and a gzip copy beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  const text = 'Pods in depth. '.repeat(500);
  for (const file of ['index.html', 'small.html', 'card.png']) {
    writeFileSync(join(folder, file), file === 'small.html' ? 'Pods' : text);
  }
  await compressAll(folder);
  expect(readdirSync(folder).toSorted()).toEqual([
    'card.png',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'small.html',
  ]);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(text);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text);
});
