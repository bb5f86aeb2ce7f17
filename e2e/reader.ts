import { expect, test as base } from 'playwright/test';

/**
 * Playwright's `test`, which also fails if the page writes to the console, throws, or requests anything from another
 * host. Such requests are answered with an empty page, and `strangers` lists their hosts. Tags allow a test more:
 * `@asks-youtube` a link to YouTube that is pressed, `@misses` a page or file that does not load, about which the browser
 * complains in the console, and `@breaks` a page broken on purpose, which logs its error.
 */
export const test = base.extend<{ strangers: string[]; watched: void }>({
  strangers: async ({ baseURL, context }, use) => {
    const own = new URL(baseURL ?? '').host;
    const strangers: string[] = [];
    await context.route(
      (url) => url.host !== own,
      async (route) => {
        strangers.push(new URL(route.request().url()).host);
        await route.fulfill({ status: 200, contentType: 'text/html', body: '<title>elsewhere</title>' });
      },
    );
    await use(strangers);
  },
  watched: [
    async ({ page, strangers }, use, info) => {
      const lines: string[] = [];
      page.on('console', (message) => {
        // Chromium's remark on a test that measures rows out of sight, not on the page.
        if (message.text().startsWith('Rendering was performed in a subtree hidden by content-visibility'))
          return;
        // Playwright's, where a test does without the service worker.
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        // The page for what is not there answers with that status, and Chromium remarks on it.
        if (message.location().url.endsWith('/404')) return;
        lines.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => lines.push(`thrown: ${error.message}`));
      await use();
      const missed = 'error: Failed to load resource';
      const allowed = (tag: string) => info.tags.includes(tag);
      expect(
        lines.filter((line) => !allowed('@breaks') && (!allowed('@misses') || !line.startsWith(missed))),
        'the console stays empty',
      ).toEqual([]);
      if (!allowed('@asks-youtube')) expect(strangers, 'no requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
