import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadShown, type Shown } from './shown.ts';

let shown: Shown;

/** Routes as `bundleRoutes` writes them; `title` is what the page of the talk shows. */
async function load(title: string): Promise<Shown> {
  // Below this folder, so that React is found.
  const file = join(mkdtempSync('.cache/shown-'), 'routes.mjs');
  writeFileSync(
    file,
    `import { createElement as h } from 'react';
    export const layout = { default: ({ children }) => h('html', null, children), metadata: { title: 'Site' } };
    export const notFound = { default: () => h('p', null, 'Not found') };
    export const routes = [
      { pattern: '/', route: { default: () => h('h1', null, 'Home'), metadata: { title: 'Home' } } },
      { pattern: '/talks/[slug]', route: {
        generateStaticParams: () => [{ slug: 'pods' }],
        generateMetadata: async ({ params }) => ({ title: (await params).slug }),
        default: async () => h('h1', null, ${JSON.stringify(title)}),
      } },
      { pattern: '/none/[slug]', route: { default: () => h('p') } },
      { pattern: '/list.json', route: { GET: async (request) => new Response(request.url) } },
    ];`,
  );
  return loadShown(file);
}

beforeAll(async () => {
  shown = await load('Pods in Depth');
});

test('every page has an address, and a pattern without values has none', () => {
  expect(shown.addresses()).toEqual(['/', '/talks/pods', '/list.json']);
});

test('a fingerprint changes with what is shown, and with nothing else', async () => {
  const again = await load('Pods in Depth');
  const other = await load('Pods in Brief');
  const talk = await shown.fingerprintOf('/talks/pods');
  expect(await again.fingerprintOf('/talks/pods')).toBe(talk);
  expect(await other.fingerprintOf('/talks/pods')).not.toBe(talk);
  expect(await other.fingerprintOf('/')).toBe(await shown.fingerprintOf('/'));
  expect(await other.fingerprintOf('/list.json')).toBe(await shown.fingerprintOf('/list.json'));
  expect(await shown.fingerprintOf('/no-such')).toBe(await shown.fingerprintOf('/neither'));
});
