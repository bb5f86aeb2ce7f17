import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { bundle } from './bundle.ts';
import { compressAll } from './compress.ts';
import { listFiles } from './files.ts';
import { lighten } from './lighten.ts';
import { beforePaint } from '#components/client/before-paint.ts';

/** Turn the folder that Next exported into what is served: light pages, nothing that no browser asks for, compressed copies. */
export async function lightenSite(out: string): Promise<void> {
  const scripts = await bundle(out);
  const all = await listFiles(out);
  const unasked = new Set(unaskedFiles(all));
  await Promise.all([...unasked].map((file) => rm(join(out, file))));
  await removeEmptyFolders(out);
  const files = all.filter((file) => !unasked.has(file));

  const styles = styleJoiner(await readStyles(out, files));
  const assets = { paint: beforePaint(), scripts, joinStyles: styles.join };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(out, file);
    await writeFile(path, lighten(await readFile(path, 'utf8'), assets));
  }
  for (const [path, css] of styles.made) await writeFile(join(out, path), css);

  await compressAll(out);
}

/**
 * What Next exports and no browser asks for: its scripts and its payloads for navigation by script, since our links are
 * plain links; its second copy of 404.html; and what stands in for the pages of a route that has none
 * (app/_data/params.ts).
 */
export function unaskedFiles(files: readonly string[]): string[] {
  const known = new Set(files);
  return files.filter(
    (file) =>
      /^_next\/static\/(chunks|static)\/.*\.js$/.test(file) ||
      basename(file) === '_not-found.html' ||
      /(^|\/)_none(\/|\.html$)/.test(file) ||
      /(^|\/)(__next\.[^/]*|index)\.txt$/.test(file) ||
      (file.endsWith('.txt') && known.has(file.replace(/\.txt$/, '.html'))),
  );
}

/** Joins style sheets; the same ones are joined once. `made` has each new one with its path. */
export function styleJoiner(sheets: ReadonlyMap<string, string>) {
  const made = new Map<string, string>();
  const pathOf = new Map<string, string>();
  const join = (paths: readonly string[]): string => {
    const key = paths.join(' ');
    const known = pathOf.get(key);
    if (known) return known;
    const missing = paths.filter((path) => !sheets.has(path));
    if (missing.length > 0)
      throw new Error(`Unexpected style sheet ${missing.join(', ')}, expected one of the export`);
    const css = paths.map((path) => sheets.get(path)).join('\n');
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 12);
    // Beside the first, so that relative addresses in it still hold.
    const path = `${posix.dirname(paths[0] ?? '')}/${hash}.css`;
    pathOf.set(key, path);
    made.set(path, css);
    return path;
  };
  return { join, made };
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
