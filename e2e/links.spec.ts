import { expect, test } from './reader.ts';
import { internalLinks, readSite } from './site-map.ts';

test('every internal link and anchor of every page resolves', async ({ request }) => {
  const pages = await readSite(request);
  expect(pages.size).toBeGreaterThan(100);
  const broken = [...pages].flatMap(([from, html]) =>
    internalLinks(html, from)
      .filter(({ path, anchor }) => anchor && !(pages.get(path) ?? '').includes(`id="${anchor}"`))
      .map(({ path, anchor }) => `${from} → ${path}#${anchor}`),
  );
  expect(broken).toEqual([]);
});

test('every page has one h1, a unique title, a description and its own address as canonical', async ({
  request,
}) => {
  const titles = new Map<string, string>();
  for (const [path, html] of await readSite(request)) {
    if (!html || html.includes('http-equiv="refresh"')) continue;
    expect(html.match(/<h1\b/g), `h1 of ${path}`).toHaveLength(1);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    expect(titles.get(title), `title of ${path}: ${title}`).toBeUndefined();
    titles.set(title, path);
    expect(html, `description of ${path}`).toMatch(/<meta name="description" content="[^"]{20,}"/);
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(new URL(canonical).pathname, `canonical of ${path}`).toBe(path);
  }
});

test('missing pages are answered with an error status', async ({ request }) => {
  for (const path of ['/talks/no-such-talk', '/nonsense', '/talks/../../etc/passwd', '/%00']) {
    expect([400, 404], path).toContain((await request.get(path)).status());
  }
});
