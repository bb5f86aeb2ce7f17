import { expect, test as base } from 'playwright/test';

/**
 * A reader's page that is watched: the test fails where the console speaks, a script throws, or anything is asked of
 * another host. `strangers` lists the hosts asked. Tags say what a test allows: `@asks-youtube` a press that leads there,
 * `@misses` an address that leads nowhere or a file that does not come, of which the browser itself complains, and
 * `@breaks` a page with a fault of ours, which is reported there.
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
      const said: string[] = [];
      page.on('console', (message) => {
        // Said of what a test itself looks at, where a list is kept out of sight.
        if (message.text().startsWith('Rendering was performed in a subtree hidden by content-visibility'))
          return;
        said.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
      await use();
      const missed = 'error: Failed to load resource';
      const allowed = (tag: string) => info.tags.includes(tag);
      expect(
        said.filter((line) => !allowed('@breaks') && (!allowed('@misses') || !line.startsWith(missed))),
        'the console stays empty',
      ).toEqual([]);
      if (!allowed('@asks-youtube')) expect(strangers, 'nothing is asked of another host').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
