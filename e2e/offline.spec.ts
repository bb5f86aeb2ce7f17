import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect } from './reader.ts';
import { open, searchBox, titles } from './sessions.ts';
import { test } from './stoppable-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The paths of the pages that are kept. */
const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const keys = await (await caches.open('kept-pages-1')).keys();
    return keys.map(({ url }) => new URL(url).pathname).toSorted();
  });

/** Open pages one after the other, each until it is kept. */
async function openAndKeep(page: Page, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect.poll(() => keptPages(page)).toContain(path);
  }
}

const notice = (page: Page) => page.locator('.offline-notice');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const NEVER_OPENED = 'This page is not kept on this device';

// Files are not to be had once the server is stopped, which the browser says in the console.
test.describe('without a server', { tag: '@misses' }, () => {
  test('talks, the programme, search in it and Back work, and the page says what does not', async ({
    page,
    site,
  }) => {
    await openAndKeep(page, '/talks/open-policy-agent', '/');
    // What it searches in comes after the page.
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open('kept-data-1')).keys()).length))
      .toBe(5);
    await site.stop();

    await page.goto('/talks/open-policy-agent');
    await expect(heading(page)).toHaveText('Open Policy Agent');
    await expect(notice(page)).toHaveText(/This site cannot be reached.*Videos and slides need a connection/);
    await open(page, '/?q=service+mesh');
    await expect(titles(page).first()).toBeVisible();
    await searchBox(page).fill('liles');
    await expect(page.getByRole('main')).toContainText('Bryan Liles');
    await page.goBack();
    await expect(page).toHaveURL(/\/talks\/open-policy-agent$/);
    await expect(heading(page)).toHaveText('Open Policy Agent');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  test('a talk that was never opened says so, lists what is kept, and comes with the server', async ({
    page,
    site,
  }) => {
    await openAndKeep(page, '/talks/open-policy-agent', '/about');
    await site.stop();
    const response = await page.goto('/talks/spiffe');
    expect(response?.status()).toBe(503);
    await expect(heading(page)).toHaveText(NEVER_OPENED);
    await expect(page).toHaveTitle(NEVER_OPENED);
    await page.goto('/share?text=https://youtu.be/EFutyuIpFXQ');
    await expect(heading(page)).toHaveText(NEVER_OPENED);
    await page.goto('/talks/spiffe');
    const kept = page.getByRole('list', { name: 'What you can read now' }).getByRole('link');
    await expect(kept).toHaveText(['About', /Open Policy Agent/]);
    await expect(notice(page)).toBeHidden();
    await site.start();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText('SPIFFE');
  });

  test('all of the own list is kept, and what was saved since as well', async ({ page, site }) => {
    const save = (...slugs: string[]) =>
      page.evaluate(
        (talks) => {
          localStorage.setItem('my-list', JSON.stringify({ version: 2, talks, next: [] }));
        },
        slugs.map((slug) => ({ slug, saved: 1, note: '"slug":"not-this"' })),
      );
    await page.goto('/about');
    await save('spiffe');
    await page.reload();
    await expect.poll(() => keptPages(page)).toContain('/talks/spiffe');
    await save('spiffe', 'cortex');
    await page.goto('/about?again');
    await expect.poll(() => keptPages(page)).toContain('/talks/cortex');
    await page.goto('/speakers/rita-zhang');
    await page.getByRole('button', { name: 'Save Open Policy Agent', exact: true }).click();
    await expect.poll(() => keptPages(page)).toContain('/talks/open-policy-agent');
    expect(site.asked).not.toContain('/talks/not-this');
    await site.stop();
    await page.goto('/talks/cortex');
    await expect(heading(page)).toHaveText(/Cortex/);
    // The list was not opened before: it comes with all that it shows.
    await page.goto('/my-list');
    await expect(page.getByRole('button', { name: 'SPIFFE: watched' })).toBeVisible();
  });

  test('what is kept can be deleted', async ({ page, site }) => {
    await openAndKeep(page, '/about');
    await openAndKeep(page, '/offline');
    await expect(heading(page)).toHaveText('Pages kept on this device');
    await page.getByRole('button', { name: 'Delete these pages' }).click();
    await expect(page.getByText('Nothing is kept yet')).toBeVisible();
    expect(await keptPages(page)).toEqual(['/offline']);
    await site.stop();
    await page.goto('/about');
    await expect(heading(page)).toHaveText(NEVER_OPENED);
  });
});

/** Answer with another release: its hashed files have other names, those of before are gone. `lost` names one that fails. */
const nextRelease = (path: string, text: string) => {
  const name = /-([A-Z\d]{7})([A-Z\d])\.js/g;
  if (/-[A-Z\d]{8}\.js$/.test(path)) return null;
  return path.endsWith('.html') || !path.includes('.') || path.endsWith('.js')
    ? text.replace(name, '-$1$2.v2.js').replace('<title>', '<title>New: ')
    : undefined;
};

test.describe('a new release', () => {
  test(
    'comes with the next page, while a page that is open goes on with its own files',
    { tag: '@misses' },
    async ({ page, site, context }) => {
      await openAndKeep(page, '/about', '/talks/spiffe');
      const other = await context.newPage();
      site.change((path, text) => {
        const old = /^(.*)\.v2\.js$/.exec(path)?.[1];
        return old ? undefined : nextRelease(path, text);
      });
      await other.goto('/talks/open-policy-agent');
      await expect(other).toHaveTitle(/^New: /);
      // The old page loads what it has not used yet, which the server no longer has.
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      await page.goto('/about');
      await expect(page).toHaveTitle(/^New: /);
      // Half of a release is not kept: its scripts cannot be had.
      await site.stop();
      await page.goto('/about');
      await expect(page).toHaveTitle(/^About/);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  );
});

test('a server that hangs is not waited for for long', async ({ page, site }) => {
  await openAndKeep(page, '/talks/open-policy-agent', '/about');
  site.hang();
  await page.goto('/talks/open-policy-agent', { waitUntil: 'commit' });
  await expect(heading(page)).toHaveText('Open Policy Agent');
  await expect(notice(page)).toContainText('Kept on');
});

test(
  'a page that is open says when the network goes, and no more when it is back',
  { tag: '@misses' },
  async ({ page, context }) => {
    await openAndKeep(page, '/about');
    await page.reload();
    await context.setOffline(true);
    await expect(notice(page)).toHaveText(/^You are offline\. .*Videos and slides need a connection\./);
    await context.setOffline(false);
    await expect(notice(page)).toBeHidden();
  },
);

test('the switch takes the worker away, with all that it kept', async ({ page, site }) => {
  await openAndKeep(page, '/about', '/talks/spiffe');
  const off = readFileSync('.next/worker/off.js', 'utf8');
  site.change((path) => (path === '/sw.js' ? off : undefined));
  await page.goto('/about');
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
  await page.goto('/talks/spiffe');
  await expect(heading(page)).toHaveText('SPIFFE');
  await expect.poll(left).toEqual([0, 0]);
});

test('a device without room for it reads on', async ({ page, site, context }) => {
  const devtools = await context.newCDPSession(page);
  await page.goto('/about');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 200_000 });
  for (const path of ['/', '/talks/spiffe', '/talks/cortex', '/']) {
    await page.goto(path);
    await expect(heading(page)).not.toHaveText(NEVER_OPENED);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('exports and frames pass the worker by', async ({ page }) => {
  await openAndKeep(page, '/about');
  await page.reload();
  await page.evaluate(async () => {
    for (const path of ['/talks/spiffe.json', '/feed.json', '/embed/talks/spiffe']) await fetch(path);
  });
  await page.goto('/v/EFutyuIpFXQ');
  await expect(page).toHaveURL(/\/talks\/monitoring-at-planet-scale-for-everyone$/);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => /spiffe|feed|^\/v\//.test(path))).toEqual([]);
});

for (const { width, colorScheme } of [
  { width: 390, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const) {
  test.describe(`${width} px, ${colorScheme}`, { tag: '@misses' }, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test('the notice and the page for no network can be used by everybody', async ({ page, site }, info) => {
      await openAndKeep(page, '/about', '/talks/open-policy-agent');
      await site.stop();
      for (const path of ['/talks/open-policy-agent', '/talks/spiffe']) {
        await page.goto(path);
        await expect(page.getByText('need a connection').first()).toBeVisible();
        await page.screenshot({ path: info.outputPath(`${path.slice(7)}.png`) });
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          // @ts-expect-error -- axe is a global of the page
          const { violations } = await axe.run();
          return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
            id,
            nodes[0]?.html,
          ]);
        });
        expect(violations).toEqual([]);
      }
    });
  });
}
