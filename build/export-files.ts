import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogue } from '#app/_data/catalogue.ts';
import { siteFiles } from '#lib/export/site/site-files.ts';
import { drawImages } from './draw-images.ts';

// Writes what lies beside the pages into the built site: the data files, feeds and calendars, and the preview images.

const out = process.argv[2] ?? 'out';

const folders = new Set<string>();

/** Write a file where none is: two things at one address would be a mistake. */
function write(path: string, content: string | Buffer): number {
  const file = `${out}${path}`;
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  // One after the other: that is half the time of waiting for each by the event loop.
  writeFileSync(file, content, { flag: 'wx' });
  return Buffer.byteLength(content);
}

function writeFiles() {
  const start = performance.now();
  const kinds = new Map<string, { files: number; bytes: number }>();
  for (const { path, text } of siteFiles(catalogue)) {
    const kind = /[^./]+$/.exec(path)?.[0] ?? '';
    const { files, bytes } = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: files + 1, bytes: bytes + write(path, text) });
  }
  const figures = [...kinds].map(([kind, { files, bytes }]) => `${files} ${kind} (${kilobytes(bytes)})`);
  console.log(`  ${figures.join(', ')} in ${seconds(start)}`);
}

async function writeImages() {
  const start = performance.now();
  let files = 0;
  let drawn = 0;
  let bytes = 0;
  for await (const { path, png, isNew } of drawImages()) {
    bytes += write(path, png);
    files++;
    if (isNew) drawn++;
  }
  console.log(`  ${files} images (${kilobytes(bytes)}), ${drawn} of them drawn, in ${seconds(start)}`);
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;
const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

writeFiles();
await writeImages();
