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
  '/data',
  '/embed',
  '/embed/conferences/2019-kubecon-eu',
  '/embed/talks/spiffe',
  '/about',
  '/404',
];

/** How many pages are read at the same time. */
const AT_ONCE = 8;

let site: Promise<Map<string, string>> | undefined;

/** The pages of the site by path, as `crawl` gives them, read only once by each of Playwright's workers. */
export const readSite = (request: APIRequestContext): Promise<Map<string, string>> =>
  (site ??= crawl(request));

/** Every file that can be reached by links from the home page: path → HTML, or `''` if it is no page. */
export async function crawl(request: APIRequestContext): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const queue = ['/'];
  const known = new Set(queue);
  const reading = new Set<Promise<void>>();
  while (queue.length + reading.size > 0) {
    const path = reading.size < AT_ONCE ? queue.pop() : undefined;
    if (path === undefined) {
      await Promise.race(reading);
      continue;
    }
    const step = read(request, path).then((html) => {
      pages.set(path, html);
      for (const { path: next } of internalLinks(html, path)) {
        if (!known.has(next)) queue.push(next);
        known.add(next);
      }
      reading.delete(step);
    });
    reading.add(step);
  }
  return pages;
}

/** The HTML of a page, or `''` for other files. Throws if the server answers with an error. */
async function read(request: APIRequestContext, path: string): Promise<string> {
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
