/** What the worker answers: a page, one of the hashed files, or data that a script of a page loads. */
export type Kind = 'page' | 'file' | 'data';

/** What scripts of pages load. Exports for other programs are not among it: they may be large, and nobody reads them here. */
const DATA =
  /^\/(?:palette|my-list\/talks|conferences\/(?:names|rows)|conferences\/[^/]+\/(?:palette|rows|search)|[a-z]+\/letters\/all)\.(?:json|bin)$/;

/** Frames for other sites, addresses that only lead on, and what is filled from the address. */
const NOT_KEPT = /^\/(?:embed|v|share)(?:\/|$)/;

/** What a request asks for; `null` for what goes to the network as if there were no worker. */
export function kindOf(
  { method, url, mode, headers }: Pick<Request, 'method' | 'url' | 'mode' | 'headers'>,
  origin: string,
): Kind | null {
  const { origin: its, pathname } = new URL(url);
  if (method !== 'GET' || its !== origin || headers.has('range')) return null;
  if (mode === 'navigate') return isPage(pathname) ? 'page' : null;
  if (pathname.startsWith('/_next/static/')) return 'file';
  return DATA.test(pathname) ? 'data' : null;
}

/** Whether a path is that of a page which is kept when it is opened. */
export const isPage = (path: string): boolean => !NOT_KEPT.test(path) && !/\.[^/]*$/.test(pagePath(path));

/** The one path of a page, whatever else it answers to. */
export const pagePath = (path: string): string => path.replace(/(?:\/index)?\.html$|\/$/, '') || '/';
