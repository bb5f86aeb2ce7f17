import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Budgets, requestsOf, weigh } from './weigh.ts';

test('counts what a browser loads at once, in any order of attributes, each once', () => {
  const html = `<!DOCTYPE html><html><head>
    <link href="/a.css?v=1" rel="stylesheet"><link rel="alternate stylesheet" href='/b.css'>
    <link as="font" crossorigin href="/f.woff2" rel="preload"><link rel="preload" as="image" href="/i.png">
    <script src="/old.js" nomodule></script><template id="modules"><script type="module" src="/page.js"></script>
    <link href="/chunk.js" rel="modulepreload"><link rel="modulepreload" href="/page.js"></template>
    <script type="application/json">{"a":"<script src='/data.js'>"}</script>
    <title><script src="/title.js"></script></title></head></html>`;
  expect(requestsOf(html)).toEqual({
    scripts: ['/page.js', '/chunk.js'],
    styles: ['/a.css', '/b.css'],
    fonts: ['/f.woff2'],
  });
});

test('weighs texts as brotli sends them, and fonts as they are', async () => {
  const files: Record<string, string> = { '/a.js': 'x'.repeat(10_000), '/f.woff2': 'x'.repeat(10_000) };
  const html = `<script src="/a.js"></script><link rel="preload" as="font" href="/f.woff2">`;
  const weights = await weigh(html, async (path) => Buffer.from(files[path] ?? ''));
  expect(weights).toMatchObject({ style: 0, font: 10_000, requests: 3 });
  expect(weights.script).toBeLessThan(100);
  expect(weights.html).toBeLessThan(html.length + 10);
});

test('budgets.json limits each part of each of its pages', () => {
  const limits = Budgets.parse(JSON.parse(readFileSync('budgets.json', 'utf8')));
  expect(Object.keys(limits)).toContain('/');
  expect(Budgets.safeParse({ '/': { html: 1 } }).success).toBe(false);
});
