import { test as base } from 'playwright/test';
import { openSite, type StoppableSite } from '#e2e/stoppable-site.ts';
import { COMPLAINTS, COMPLAINTS_PATH, withComplaints } from './complaints.ts';
import type { BrowserName, Start, StartedBrowser } from './driver.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { Reader } from './reader.ts';
import { startWebkit } from './webkit.ts';

const STARTS = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
} satisfies Record<BrowserName, Start>;

export interface Settings {
  /** The browser that a project runs the suite in, and where it lies. */
  which: BrowserName;
  path: string;
  /** Where a site is served whose talks have hours and rooms. */
  hours: string;
  /** Whether the system of the reader asks for dark pages. */
  dark: boolean;
}

interface PerTest {
  site: StoppableSite;
  reader: Reader;
}

/**
 * Playwright's `test` with a reader in one of the browsers, and the site on a port of its own for each test, so that
 * tests share no storage. It also fails if a page complains of anything, or asks anything of another host. Tags allow a test
 * more: `@misses` what does not load, `@asks-youtube` the player.
 */
export const test = base.extend<PerTest, Settings & { started: StartedBrowser }>({
  which: ['chromium', { option: true, scope: 'worker' }],
  path: ['', { option: true, scope: 'worker' }],
  hours: ['', { option: true, scope: 'worker' }],
  dark: [false, { option: true, scope: 'worker' }],
  started: [
    async ({ which, path, dark }, use) => {
      const started = await STARTS[which](path, { dark });
      await use(started);
      await started.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  site: async ({ baseURL }, use) => {
    const site = await openSite(baseURL ?? '', { [COMPLAINTS_PATH]: COMPLAINTS });
    site.change(withComplaints);
    await use(site);
    await site.close();
  },
  reader: async ({ started, site }, use, info) => {
    info.annotations.push({ type: 'browser', description: started.version });
    const window = await started.open();
    const reader = new Reader(window, site.url);
    await use(reader);
    if (info.status === 'passed') {
      if (!info.tags.includes('@misses'))
        base.expect(await reader.complaints(), 'what the page complains of').toEqual([]);
      if (!info.tags.includes('@asks-youtube'))
        base.expect(await reader.strangers(), 'other hosts that were asked').toEqual([]);
    }
    await window.close();
  },
});

export { expect } from 'playwright/test';
