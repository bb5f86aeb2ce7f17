import { expect, test } from './reader.ts';

test('the content security policy of every page allows neither foreign scripts nor inline ones without a hash', async ({
  request,
}) => {
  for (const path of ['/', '/talks/spiffe', '/notes/kubecon-observability', '/nonsense']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe-(inline|eval)|http:/);
    const hosts = policy.split('; ').filter((directive) => directive.includes('https:'));
    expect(hosts, path).toEqual([
      'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://media.ccc.de https://archive.org',
    ]);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy'], path).toContain('camera=()');
  }
});

test('hashed files are cached for a year, pages are revalidated', async ({ request }) => {
  const page = await request.get('/talks/spiffe');
  expect(page.headers()['cache-control']).toContain('must-revalidate');
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? '';
  expect((await request.get(style)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const again = await request.get('/talks/spiffe', {
    headers: { 'If-None-Match': page.headers()['etag'] ?? '' },
  });
  expect(again.status()).toBe(304);
});

test('pages are sent compressed', async ({ request }) => {
  const response = await request.get('/', { headers: { 'Accept-Encoding': 'br' } });
  expect(response.headers()['content-encoding']).toBe('br');
});

test('a page without sessions to filter loads no script of the framework', async ({ request }) => {
  for (const path of ['/talks/spiffe', '/speakers/bryan-liles', '/notes/kubecon-observability', '/about']) {
    const html = await (await request.get(path)).text();
    const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"/g)].map(([, src]) => src);
    expect(
      scripts.filter((src) => !src?.includes('/_next/static/scripts/')),
      path,
    ).toEqual([]);
  }
});
