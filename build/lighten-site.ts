import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundle } from './bundle.ts';
import { compressAll } from './compress.ts';
import { listFiles } from './files.ts';
import { lighten } from './lighten.ts';
import { joinedPath, joinedSheet } from './styles.ts';
import { beforePaint } from '#components/client/before-paint.ts';

/**
 * Turn a small site that Next exported into what is served: light pages, nothing that no browser asks for, compressed
 * copies. Our own site is made page by page (build/make).
 */
export async function lightenSite(out: string): Promise<void> {
  // None of its pages is that of a reader's list, whose styles it lacks.
  const scripts = await bundle(out, ['page', 'catalogue']);
  const all = await listFiles(out);
  const unasked = new Set(unaskedFiles(all));
  await Promise.all([...unasked].map((file) => rm(join(out, file))));
  await removeEmptyFolders(out);
  const files = all.filter((file) => !unasked.has(file));

  const sheets = await readStyles(out, files);
  const styles = new Set<string>();
  const joinStyles = (paths: readonly string[]) => {
    const path = joinedPath(paths);
    styles.add(path);
    return path;
  };
  const assets = { paint: beforePaint(), scripts, joinStyles };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(out, file);
    await writeFile(path, lighten(await readFile(path, 'utf8'), assets));
  }
  for (const path of styles) await writeFile(join(out, path), joinedSheet(path, sheets) ?? '');

  await compressAll(out);
}

/**
 * What Next exports and no browser asks for: its scripts and its payloads for navigation by script, since our links are
 * plain links; and its second copy of 404.html.
 */
export function unaskedFiles(files: readonly string[]): string[] {
  const known = new Set(files);
  return files.filter(
    (file) =>
      /^_next\/static\/(chunks|static)\/.*\.js$/.test(file) ||
      basename(file) === '_not-found.html' ||
      /(^|\/)(__next\.[^/]*|index)\.txt$/.test(file) ||
      (file.endsWith('.txt') && known.has(file.replace(/\.txt$/, '.html'))),
  );
}

async function readStyles(out: string, files: readonly string[]): Promise<Map<string, string>> {
  const sheets = files.filter((file) => file.endsWith('.css'));
  const read = sheets.map(async (file) => [`/${file}`, await readFile(join(out, file), 'utf8')] as const);
  return new Map(await Promise.all(read));
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true });
}
