import type { APIRequestContext } from 'playwright/test';

/** Every page that can be reached from the home page by links, with its HTML. */
export async function crawl(request: APIRequestContext): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const queue = ['/'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (pages.has(path)) continue;
    const response = await request.get(path);
    if (!response.ok()) throw new Error(`${response.status()} ${path}`);
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
    const html = isPage ? await response.text() : '';
    pages.set(path, html);
    for (const { path: next } of internalLinks(html, path)) if (!pages.has(next)) queue.push(next);
  }
  return pages;
}

/** The links of a page to this site: path without query, and anchor. */
export function internalLinks(html: string, from: string): { path: string; anchor: string; query: string }[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://site.test${from}`))
    .filter((url) => url.host === 'site.test')
    .map((url) => ({ path: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)), query: url.search }));
}
