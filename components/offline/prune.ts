import { allKept, CACHES, drop, type Kept, keptAt, noted, offlinePath } from './kept.ts';

/** So many pages that were opened are kept, beside those of the reader's own list. */
const MOST_PAGES = 100;

/** So many files of data are kept that no kept page needs. */
const MOST_DATA = 20;

/** How long a hashed file stays that no kept page needs: a page that is open may still load it. Milliseconds. */
const GRACE = 24 * 60 * 60 * 1000;

/** Where the paths of the pages of the reader's own list are kept. */
export const LIST = '/list';

/** The pages that the reader's own list has. */
export async function listedPages(): Promise<string[]> {
  const paths: unknown = await (await keptAt('list', LIST))?.json();
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
}

/** Drop what is too much: the pages that were opened longest ago, and then the files that no page needs any more. */
export async function prune(most = MOST_PAGES): Promise<void> {
  const pages = await allKept('pages');
  const stay = new Set([offlinePath, ...(await listedPages())]);
  const surplus = pages
    .filter(({ path }) => !stay.has(path))
    .toSorted((a, b) => b.opened - a.opened)
    .slice(most);
  for (const { path } of surplus) await drop('pages', path);
  const needed = new Set(pages.filter((page) => !surplus.includes(page)).flatMap(({ needs }) => needs));
  await pruneFiles(needed);
  const unneeded = (await allKept('data')).filter(({ path }) => !needed.has(path));
  for (const { path } of unneeded.toSorted((a, b) => b.at - a.at).slice(MOST_DATA)) await drop('data', path);
}

/** Hashed files have no notes until nothing needs them; then the time of that is noted. */
async function pruneFiles(needed: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(CACHES.files);
  for (const { path, at } of await allKept('files')) {
    if (needed.has(path)) continue;
    if (at > 0 && Date.now() - at > GRACE) await drop('files', path);
    const response = at > 0 ? undefined : await keptAt('files', path);
    if (response) await cache.put(path, noted(response, {}));
  }
}

/** Make room where there is none: half of the pages that were opened go, and at once the files that they alone needed. */
export async function makeRoom(): Promise<boolean> {
  const pages = await allKept('pages');
  await prune(Math.floor(pages.length / 2));
  const left = await allKept('pages');
  const needed = new Set(left.flatMap(({ needs }: Kept) => needs));
  const unneeded = (await allKept('files')).filter(({ path }) => !needed.has(path));
  for (const { path } of unneeded) await drop('files', path);
  return left.length < pages.length || unneeded.length > 0;
}
