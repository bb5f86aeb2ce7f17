import { type CacheName, CACHES, type Kept, keptAt, noted } from './kept.ts';
import { dataOfPage, filesOfFile, filesOfPage, rowsOfTalk, titleOf } from './named-files.ts';
import { listedPages, makeRoom } from './prune.ts';

// Keeps pages whole: a page is written last, when all the hashed files that it names are kept.

/** Whether an answer may be kept: it is whole, and from the very address that was asked for. */
export const isWhole = ({ status, redirected, type }: Response): boolean =>
  status === 200 && !redirected && type !== 'opaque';

const isHtml = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html') ?? false;

/** Keep an answer. Where there is no room, older pages go; if there is none even then, it fails. */
export async function put(name: CacheName, path: string, response: Response): Promise<void> {
  const cache = await caches.open(CACHES[name]);
  const again = response.clone();
  try {
    await cache.put(path, response);
  } catch (error) {
    if (!(await makeRoom())) throw error;
    await cache.put(path, again);
  }
}

/**
 * Keep a page with all that it needs, in place of what was kept of it before. `opened` is when the reader opened it, 0 if
 * never. Fails if one of its files cannot be had.
 */
export async function keepPage(path: string, response: Response, opened: number): Promise<void> {
  if (!isWhole(response) || !isHtml(response)) return;
  const html = await response.text();
  const files = await keepFiles(filesOfPage(html));
  const isListed = (await listedPages()).includes(path);
  const data = [...dataOfPage(html), ...(isListed ? rowsOfTalk(html) : [])];
  const at = Date.now();
  // So that the page can tell that it comes from here.
  const marked = html.replace('<html', `<html data-kept="${at}"`);
  const notes = { at, opened, needs: [...files, ...data], title: titleOf(html) };
  await put('pages', path, noted(response, notes, marked));
  for (const one of data) if (!(await keptAt('data', one))) await keepData(one);
}

/** Keep data that scripts of pages load, if it can be had. */
async function keepData(path: string): Promise<void> {
  const response = await fetch(path, { cache: 'no-cache' }).catch(() => null);
  if (response && isWhole(response)) await put('data', path, noted(response, {}));
}

/** Whether every hashed file that a kept page needs is kept. */
export async function hasAllFiles({ needs }: Pick<Kept, 'needs'>): Promise<boolean> {
  const keys = await (await caches.open(CACHES.files)).keys();
  const kept = new Set(keys.map(({ url }) => new URL(url).pathname));
  return needs.every((path) => !path.startsWith('/_next/') || kept.has(path));
}

/** What hashed files name; it never changes. */
const known = new Map<string, readonly string[]>();

/** Keep hashed files and all that they name; gives the paths of all of them. */
async function keepFiles(paths: readonly string[]): Promise<string[]> {
  const files = new Set(paths);
  // What is added meanwhile is visited as well.
  for (const path of files) {
    const response = (await keptAt('files', path)) ?? (await keepFile(path));
    if (!/\.(?:css|js)$/.test(path)) continue;
    const names = known.get(path) ?? filesOfFile(path, await response.text());
    known.set(path, names);
    for (const name of names) files.add(name);
  }
  return [...files];
}

async function keepFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!isWhole(response)) throw new Error(`Unexpected status ${response.status} of ${path}, expected 200`);
  await put('files', path, response.clone());
  return response;
}
