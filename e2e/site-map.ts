import type { APIRequestContext } from 'playwright/test';

/** One page of each kind, or several if they differ much. */
export const PAGES = [
  '/',
  '/conferences',
  '/conferences/2019-kubecon-eu',
  '/conferences/2019-kubecon-eu/talks',
  '/days/2019-05-21',
  '/talks/from-cobol-to-kubernetes-a-250-year-old-banks-cloud-native-journey',
  '/talks/open-policy-agent',
  '/speakers',
  '/speakers/bryan-liles',
  '/speakers/liz-rice',
  '/companies',
  '/companies/google',
  '/topics',
  '/topics/service-mesh',
  '/tracks',
  '/tracks/observability',
  '/notes',
  '/notes/kubecon-other-cool-things',
  '/insight',
  '/insight/years',
  '/coverage',
  '/coverage/messages',
  '/data',
  '/my-list',
  '/try',
  '/embed',
  '/embed/conferences/2019-kubecon-eu',
  '/embed/talks/spiffe',
  '/about',
  '/offline',
  '/share',
  '/404',
];

/** How many pages are read at the same time. */
const AT_ONCE = 8;

/** The paths of all pages that the sitemap has. */
export async function publishedPaths(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

/**
 * Every file that can be reached by links from the home page: path → HTML, or `''` if it is no page. Links of pages that
 * `follows` refuses are not followed, and those pages are not read: they are `''` too.
 */
export async function crawl(
  request: APIRequestContext,
  follows: (path: string) => boolean = () => true,
): Promise<Map<string, string>> {
  const pages = new Map([['/', '']]);
  for (let level = ['/']; level.length > 0;) {
    const before = pages.size;
    await readEach(level.filter(follows), async (path) => {
      const html = await readPage(request, path);
      pages.set(path, html);
      for (const { path: next } of internalLinks(html, path)) if (!pages.has(next)) pages.set(next, '');
    });
    level = [...pages.keys()].slice(before);
  }
  return pages;
}

/** Read what is at each of the paths, a few at a time. */
export async function readEach(
  paths: readonly string[],
  read: (path: string) => Promise<void>,
): Promise<void> {
  const queue = paths.values();
  const reader = async () => {
    for (const path of queue) await read(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
}

/** The HTML of a page, or `''` for other files. Throws if the server answers with an error. */
export async function readPage(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  if (!response.ok()) throw new Error(`${response.status()} ${path}`);
  const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
  return isPage ? response.text() : '';
}

/** The links in a page's HTML to this site; `from` is the path of the page. */
export function internalLinks(html: string, from: string): { path: string; anchor: string; query: string }[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://site.test${from}`))
    .filter((url) => url.host === 'site.test')
    .map((url) => ({ path: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)), query: url.search }));
}
