import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Budgets, fontsOf, requestsOf, weigh } from './weigh.ts';

test('counts what a browser loads at once, in any order of attributes, each once', () => {
  const html = `<!DOCTYPE html><html><head>
    <link href="/a.css?v=1" rel="stylesheet"><link rel="alternate stylesheet" href='/b.css'>
    <link rel="preload" as="image" href="/i.png"><script src="/old.js" nomodule></script>
    <template id="modules"><script type="module" src="/page.js"></script>
    <link href="/chunk.js" rel="modulepreload"><link rel="modulepreload" href="/page.js"></template>
    <script type="application/json">{"a":"<script src='/data.js'>"}</script>
    <title><script src="/title.js"></script></title></head></html>`;
  expect(requestsOf(html)).toEqual({
    scripts: ['/page.js', '/chunk.js'],
    styles: ['/a.css', '/b.css'],
  });
});

test('counts the fonts that every page needs, as its style sheet names them', () => {
  const sheet = `@font-face{font-family:F;src:local(Tinos)}
    @font-face{unicode-range:U+??,U+131;font-family:L;src:url(../media/latin.woff2)format("woff2")}
    @font-face { font-family: A; src: url("/all.woff2"); }
    @font-face{unicode-range:U+100-130;font-family:X;src:url(../media/extended.woff2)}`;
  expect(fontsOf('/_next/static/chunks/a.css', sheet)).toEqual([
    '/_next/static/media/latin.woff2',
    '/all.woff2',
  ]);
});

test('weighs texts as brotli sends them, and fonts as they are', async () => {
  const files: Record<string, string> = {
    '/a.js': 'x'.repeat(10_000),
    '/a.css': '@font-face{src:url(/f.woff2)}',
    '/f.woff2': 'x'.repeat(10_000),
  };
  const html = `<script src="/a.js"></script><link rel="stylesheet" href="/a.css">`;
  const weights = await weigh(html, async (path) => Buffer.from(files[path] ?? ''));
  expect(weights).toMatchObject({ font: 10_000, requests: 4 });
  expect(weights.script).toBeLessThan(100);
  expect(weights.html).toBeLessThan(html.length + 10);
});

test('budgets.json limits each part of each of its pages', () => {
  const limits = Budgets.parse(JSON.parse(readFileSync('budgets.json', 'utf8')));
  expect(Object.keys(limits)).toContain('/');
  expect(Budgets.safeParse({ '/': { html: 1 } }).success).toBe(false);
});
