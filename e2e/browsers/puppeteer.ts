import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserWindow, PATIENCE, type Start, type StartedBrowser, VIEWPORT } from './driver.ts';

/** Chromium, by its own protocol. */
export const startChromium: Start = async (path, { dark }) =>
  started(
    await puppeteer.launch({
      executablePath: path,
      defaultViewport: VIEWPORT,
      timeout: PATIENCE,
      protocolTimeout: PATIENCE,
      args: ['--no-sandbox', '--disable-gpu', `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`],
    }),
  );

/** Firefox, by WebDriver BiDi, which it speaks itself. */
export const startFirefox: Start = async (path, { dark }) =>
  started(
    await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      defaultViewport: VIEWPORT,
      timeout: PATIENCE,
      protocolTimeout: PATIENCE,
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
    }),
  );

async function started(browser: Browser): Promise<StartedBrowser> {
  return {
    version: (await browser.version()).replace('/', ' '),
    open: async () => windowOf(await browser.newPage()),
    close: () => browser.close(),
  };
}

function windowOf(page: Page): BrowserWindow {
  page.setDefaultTimeout(PATIENCE);
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    resize: (width, height) => page.setViewport({ width, height }),
    click: (x, y) => page.mouse.click(x, y),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    run: async (work, given) => {
      const script = `(async () => JSON.stringify((await (${String(work)})(${JSON.stringify(given)})) ?? null))()`;
      return JSON.parse(String(await page.evaluate(script)));
    },
    close: () => page.close(),
  };
}
