import { isWhole, keepPage, put } from './keep.ts';
import { allKept, drop, keptAt, noted, offlinePath } from './kept.ts';
import { LIST } from './prune.ts';

/** How old what is kept may become while there is a network. Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** So many at most are renewed after a page was opened, so that nobody pays for all of them at once. */
const AT_ONCE = 20;

const ask = (path: string) => fetch(path, { cache: 'no-cache' });

/** Whether an answer says that there is nothing at an address any more. */
export const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

let renewing: Promise<void> | undefined;

/** Fetch anew what is older than a day, the oldest first, until the network fails. What is gone goes here, too. */
export function renew(): Promise<void> {
  return (renewing ??= renewOld().finally(() => (renewing = undefined)));
}

async function renewOld(): Promise<void> {
  const [pages, data] = await Promise.all([allKept('pages'), allKept('data')]);
  const old = [
    ...pages.map((kept) => ({ ...kept, name: 'pages' as const })),
    ...data.map((kept) => ({ ...kept, name: 'data' as const })),
  ].filter(({ at }) => Date.now() - at > DAY);
  for (const { name, path, opened } of old.toSorted((a, b) => a.at - b.at).slice(0, AT_ONCE)) {
    const response = await ask(path);
    if (isGone(response)) await drop(name, path);
    else if (name === 'pages') await keepPage(path, response, opened);
    else if (isWhole(response)) await put(name, path, noted(response, {}));
  }
}

/** The page that stands in for those that are not kept. It fails where that cannot be had. */
export async function keepOfflinePage(): Promise<void> {
  await keepPage(offlinePath, await ask(offlinePath), 0);
  if (!(await keptAt('pages', offlinePath))) throw new Error('Unexpected lack of the page for no network');
}

/** Keep the pages of the reader's own list: those that are not kept yet. Others are renewed as all are. */
export async function keepListed(paths: readonly string[]): Promise<void> {
  await put('list', LIST, Response.json(paths));
  const kept = new Set((await allKept('pages')).map(({ path }) => path));
  for (const path of paths.filter((path) => !kept.has(path))) {
    // One that cannot be kept leaves the others.
    await keepPage(path, await ask(path), 0).catch(() => {});
  }
}
