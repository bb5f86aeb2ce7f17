import type { APIRequestContext } from 'playwright/test';
import { expect, test } from './reader.ts';
import { internalLinks, PAGES, publishedPaths, readEach, readPage } from './site-map.ts';

/** How many of the published pages are read, evenly spread over the sitemap. */
const SAMPLE = 2000;

/** What the tests below ask of a page. */
interface Page {
  headings: number;
  title: string;
  description: string;
  canonical: string;
  robots: string;
  ids: Set<string>;
  links: ReturnType<typeof internalLinks>;
}

// One after the other in one process, which reads the pages only once.
test.describe.configure({ mode: 'default', timeout: 600_000 });

let sample: Promise<Map<string, Page>> | undefined;

const readSample = (request: APIRequestContext): Promise<Map<string, Page>> =>
  (sample ??= readSampleOnce(request));

async function readSampleOnce(request: APIRequestContext): Promise<Map<string, Page>> {
  const published = await publishedPaths(request);
  const step = Math.max(1, published.length / SAMPLE);
  const spread = published.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  const pages = new Map<string, Page>();
  await readEach([...new Set([...PAGES, ...spread])], async (path) => {
    if (path !== '/404') pages.set(path, toPage(await readPage(request, path), path));
  });
  return pages;
}

function toPage(html: string, path: string): Page {
  const first = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  return {
    headings: html.match(/<h1\b/g)?.length ?? 0,
    title: first(/<title>([^<]*)<\/title>/),
    description: first(/<meta name="description" content="([^"]*)"/),
    canonical: first(/<link rel="canonical" href="([^"]*)"/),
    robots: first(/<meta name="robots" content="([^"]*)"/),
    ids: new Set([...html.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id)),
    links: internalLinks(html, path),
  };
}

test('every internal link and anchor of the pages of a sample resolves', async ({ request }) => {
  const pages = await readSample(request);
  expect(pages.size).toBeGreaterThan(SAMPLE / 2);
  const published = new Set(await publishedPaths(request));
  const links = [...pages].flatMap(([from, { links }]) => links.map((link) => ({ from, ...link })));
  // Other published pages need only be read if a link leads to a certain place in them.
  const unread = links.filter(({ path, anchor }) => !pages.has(path) && (anchor || !published.has(path)));
  await readEach([...new Set(unread.map(({ path }) => path))], async (path) => {
    pages.set(path, toPage(await readPage(request, path), path));
  });
  const broken = links
    .filter(({ path, anchor }) => anchor && !pages.get(path)?.ids.has(anchor))
    .map(({ from, path, anchor }) => `${from} → ${path}#${anchor}`);
  expect(broken).toEqual([]);
});

test('every page has one h1, a unique title, a description and its own address as canonical', async ({
  request,
}) => {
  const published = new Set(await publishedPaths(request));
  const titles = new Map<string, string>();
  for (const [path, page] of await readSample(request)) {
    // A file, or a page that is only seen in another.
    if (!published.has(path)) continue;
    expect(page.headings, `h1 of ${path}`).toBe(1);
    expect(titles.get(page.title), `title of ${path}: ${page.title}`).toBeUndefined();
    titles.set(page.title, path);
    expect(page.description.length, `description of ${path}`).toBeGreaterThanOrEqual(20);
    expect(new URL(page.canonical).pathname, `canonical of ${path}`).toBe(path);
    expect(page.robots, `robots of ${path}`).toBe('');
  }
});

test('missing pages are answered with an error status', async ({ request }) => {
  for (const path of ['/talks/no-such-talk', '/nonsense', '/talks/../../etc/passwd', '/%00']) {
    expect([400, 404], path).toContain((await request.get(path)).status());
  }
});
