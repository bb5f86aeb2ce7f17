import { createServer } from 'node:http';
import type { APIRequestContext, Locator } from 'playwright/test';
import { expect, test } from './reader.ts';

/** One page of each kind, with the JSON-LD types and the alternate formats that its head must have. */
const PAGES = [
  {
    path: '/',
    facts: ['WebSite', 'Event'],
    types: ['application/rss+xml', 'text/calendar', 'application/json'],
  },
  {
    path: '/conferences/2019-kubecon-eu',
    facts: ['Event', 'BreadcrumbList'],
    types: ['text/calendar', 'text/markdown'],
  },
  { path: '/days/2019-05-21', facts: ['BreadcrumbList'], types: ['text/calendar', 'text/markdown'] },
  {
    path: '/talks/spiffe',
    facts: ['Event', 'BreadcrumbList'],
    types: [
      'application/json',
      'text/markdown',
      'text/calendar',
      'application/json+oembed',
      'text/xml+oembed',
    ],
  },
  {
    path: '/speakers/bryan-liles',
    facts: ['Person', 'BreadcrumbList'],
    types: ['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'text/calendar'],
  },
  { path: '/companies/google', facts: ['BreadcrumbList'], types: ['application/atom+xml', 'text/markdown'] },
  { path: '/topics/service-mesh', facts: ['BreadcrumbList'], types: ['application/feed+json'] },
  {
    path: '/notes/kubecon-other-cool-things',
    facts: ['BlogPosting', 'BreadcrumbList'],
    types: ['application/rss+xml', 'text/markdown'],
  },
  { path: '/speakers', facts: [], types: [] },
  { path: '/data', facts: [], types: ['text/markdown'] },
  { path: '/about', facts: [], types: [] },
];

/** The content types that files must be served with, by file extension. */
const TYPES: Record<string, RegExp> = {
  json: /^application\/(feed\+|vnd\.citationstyles\.csl\+)?json/,
  csv: /^text\/csv; charset=utf-8$/,
  ics: /^text\/calendar; charset=utf-8$/,
  xml: /^(application\/(rss\+|opensearchdescription\+)?|text\/)xml/,
  atom: /^application\/atom\+xml/,
  md: /^text\/markdown; charset=utf-8$/,
  txt: /^text\/plain; charset=utf-8$/,
  bib: /^application\/x-bibtex/,
  webmanifest: /^application\/manifest\+json/,
  js: /javascript/,
  png: /^image\/png$/,
};

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const attributesOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value ?? '')]),
  );

/** What a crawler, which runs no scripts, finds in the head of a page. */
async function read(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text();
  const tags = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));
  const metas = tags('meta');
  return {
    title: decode(/<title>([^<]*)/.exec(html)?.[1] ?? ''),
    meta: (key: string) => metas.find(({ name, property }) => (name ?? property) === key)?.['content'] ?? '',
    links: (rel: string) => tags('link').filter((link) => link['rel'] === rel),
    facts: [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json]) =>
      JSON.parse(json ?? ''),
    ),
  };
}

const heightOf = async (what: Locator) => (await what.boundingBox())?.height ?? 0;

/** The path and query of an absolute address of the site, for the server of this test. */
function here(address: string): string {
  expect(address).toMatch(/^https?:\/\//);
  const { pathname, search } = new URL(address);
  return pathname + search;
}

for (const { path, facts, types } of PAGES) {
  test(`${path} has what a preview of its link needs`, async ({ request }) => {
    const page = await read(request, path);
    expect(page.title).toMatch(/All The Sessions$/);
    expect(page.meta('description').length).toBeGreaterThan(20);
    expect(here(page.links('canonical')[0]?.['href'] ?? '')).toBe(path);
    for (const key of ['og:title', 'og:description', 'og:url', 'og:site_name', 'twitter:title']) {
      expect(page.meta(key), key).not.toBe('');
    }
    expect(page.meta('twitter:card')).toBe('summary_large_image');
    expect(page.meta('og:image:alt').length).toBeGreaterThan(5);
    const image = await request.get(here(page.meta('og:image')));
    expect(image.headers()['content-type']).toBe('image/png');
    const png = await image.body();
    expect([page.meta('og:image:width'), page.meta('og:image:height')].map(Number)).toEqual([
      png.readUInt32BE(16),
      png.readUInt32BE(20),
    ]);
  });

  test(`${path} links to its other formats`, async ({ request }) => {
    const { links, facts: found } = await read(request, path);
    expect(found.map((fact) => fact['@type'])).toEqual(facts);
    for (const fact of found) expect(fact['@context']).toBe('https://schema.org');
    const alternates = links('alternate');
    expect(alternates.map(({ type }) => type)).toEqual(
      expect.arrayContaining([...types, 'application/atom+xml']),
    );
    for (const { href = '' } of [...alternates, ...links('search')]) {
      expect((await request.get(here(href))).status(), href).toBe(200);
    }
    expect((await request.get(links('manifest')[0]?.['href'] ?? '')).status()).toBe(200);
  });
}

test('every file that the data page links exists, has its content type and may be read by any site', async ({
  request,
}) => {
  const html = await (await request.get('/data')).text();
  const paths = [...html.matchAll(/href="(\/[^"]*\.(\w+))"/g)].filter(
    ([, path]) => !path?.startsWith('/_next/'),
  );
  expect(paths.length).toBeGreaterThan(25);
  for (const [, path = '', extension = ''] of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const headers = response.headers();
    if (TYPES[extension]) expect(headers['content-type'], path).toMatch(TYPES[extension]);
    expect(headers['access-control-allow-origin'], path).toBe('*');
  }
});

test('every Markdown page that llms.txt links exists', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text();
  const addresses = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, address]) => address ?? '');
  const own = addresses.filter((address) => new URL(address).hostname === 'localhost');
  expect(own.length).toBeGreaterThan(5);
  for (const address of own) expect((await request.get(here(address))).status(), address).toBe(200);
});

test('the frame that oEmbed gives shows its talk, and is hidden from search engines', async ({ request }) => {
  const { links } = await read(request, '/talks/spiffe');
  const oembed = links('alternate').find(({ type }) => type === 'application/json+oembed');
  const answer = await (await request.get(here(oembed?.['href'] ?? ''))).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Intro: SPIFFE' });
  const source = attributesOf(answer.html)['src'] ?? '';
  const frame = await request.get(here(source));
  expect(await frame.text()).toContain('SPIFFE');
  expect(frame.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(frame.headers()['x-frame-options']).toBeUndefined();
  expect((await read(request, here(source))).meta('robots')).toContain('noindex');
});

test.describe('on another site', () => {
  test('a frame shows the sessions that its address asks for, and fits their height', async ({
    page,
    baseURL,
  }) => {
    const asked = `${baseURL}/embed/conferences/2019-kubecon-eu?company=google&day=2019-05-21`;
    const blog = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end(
        `<!doctype html><title>Blog</title><link rel="icon" href="data:,">
         <iframe src="${asked}" title="Sessions" width="600" height="5000"></iframe>
         <script src="${baseURL}/embed.js" type="module"></script>`,
      );
    });
    // A real server on this machine, because browsers do not let pages of other hosts request local servers.
    const port = await new Promise<number>((resolve) => {
      blog.listen(0, 'localhost', () => {
        const address = blog.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await page.route(`http://localhost:${port}/`, (route) => route.continue());
    await page.goto(`http://localhost:${port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const shown = frame.getByRole('listitem');
    await expect.poll(() => shown.count()).toBeLessThan(15);
    for (const text of await shown.allInnerTexts()) {
      expect(text).toContain('Google');
      expect(text).toContain('21 May 2019');
    }
    await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(4_000);
    await expect.poll(() => heightOf(page.locator('iframe'))).toBeGreaterThan(150);
    const inner = await heightOf(frame.locator('body'));
    expect(Math.abs((await heightOf(page.locator('iframe'))) - inner)).toBeLessThan(8);
    expect(await frame.getByRole('link', { name: /More at/ }).getAttribute('href')).toMatch(
      /\?company=google&day=2019-05-21$/,
    );
    blog.close();
  });

  test('a frame without matching sessions says so', async ({ page }) => {
    await page.goto('/embed?q=zzzzqqq');
    await expect(page.getByText('No session is like this.')).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(0);
  });

  test('without script, a frame shows all sessions', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/embed?company=google`);
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(30);
    await context.close();
  });
});
