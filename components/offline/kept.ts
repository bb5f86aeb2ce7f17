// What is kept for reading without a network, and what is noted with each page. The service worker writes it, pages read it.

/** The caches. The number goes up when what stands in them changes its form: the worker deletes all others. */
export const CACHES = {
  pages: 'kept-pages-1',
  files: 'kept-files-1',
  data: 'kept-data-1',
  list: 'kept-list-1',
};
export type CacheName = keyof typeof CACHES;

/** The page that is shown in place of one that can be had neither from the network nor here; it lists what is kept. */
export const offlinePath = '/offline';

/** What is noted with a page or file that is kept. */
export interface Kept {
  path: string;
  /** When it came from the network, in milliseconds since 1970. */
  at: number;
  /** When a reader opened it; 0 if none did. */
  opened: number;
  /** The files that it needs, hashed ones and data. */
  needs: readonly string[];
  /** The title of a page, as it is written in HTML. */
  title: string;
}

const HEADERS = { at: 'x-kept-at', opened: 'x-kept-opened', needs: 'x-kept-needs', title: 'x-kept-title' };

/** A response with these notes, and with another text if one is given. */
export function noted(response: Response, notes: Partial<Kept>, text?: string): Response {
  const headers = new Headers(response.headers);
  // What is kept is unpacked.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  for (const [name, value] of Object.entries({ at: Date.now(), ...notes })) {
    const header = Object.entries(HEADERS).find(([key]) => key === name)?.[1];
    if (header) headers.set(header, encodeURI(Array.isArray(value) ? value.join(' ') : String(value)));
  }
  return new Response(text ?? response.body, { headers });
}

/** The notes of a response that is kept. */
export function notesOf(path: string, { headers }: Response): Kept {
  const read = (name: string) => decoded(headers.get(name) ?? '');
  return {
    path,
    at: Number(read(HEADERS.at)),
    opened: Number(read(HEADERS.opened)),
    needs: read(HEADERS.needs).split(' ').filter(Boolean),
    title: read(HEADERS.title),
  };
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return '';
  }
}

/** The notes of everything in a cache. */
export async function allKept(name: CacheName): Promise<Kept[]> {
  const cache = await caches.open(CACHES[name]);
  const kept = (await cache.keys()).map(async (request) => {
    const response = await cache.match(request);
    return response ? [notesOf(new URL(request.url).pathname, response)] : [];
  });
  return (await Promise.all(kept)).flat();
}

/** What is kept of a path. */
export async function keptAt(name: CacheName, path: string): Promise<Response | undefined> {
  return (await caches.open(CACHES[name])).match(path, { ignoreVary: true });
}

/** Delete every page that is kept but the one that stands in for others, and which of them are of the reader's list. */
export async function forgetPages(): Promise<void> {
  const pages = await caches.open(CACHES.pages);
  for (const { url } of await pages.keys())
    if (new URL(url).pathname !== offlinePath) await pages.delete(url);
  await caches.delete(CACHES.list);
}

export async function drop(name: CacheName, path: string): Promise<void> {
  await (await caches.open(CACHES[name])).delete(path, { ignoreVary: true });
}
