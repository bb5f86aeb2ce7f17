import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from 'playwright';
import { type Spent, spend } from '#bench/ui/processor.ts';
import { stampList } from '#bench/ui/stopwatch.ts';
import { serve } from '#scripts/serve.ts';

/** What visiting the site costs a reader. Milliseconds are processor time of the page's main thread, not of the clock. */
export interface Visit {
  /** Bytes of the home page's HTML, in brotli. */
  html: number;
  /** Bytes of everything that the home page loads. */
  loaded: number;
  /** Milliseconds until its filters can be used. */
  interactive: number;
  /** Milliseconds for a key typed into the search box, 95th percentile. */
  key: number;
  /** Bytes of what the palette loads first, in brotli. */
  palette: number;
  /** Bytes of what it loads to find things of all events, in brotli. */
  wholePalette: number;
  /** Milliseconds for a key typed into the palette, before it has all events, 95th percentile. */
  jump: number;
}

const PORT = 4519;

/** Serve the site in a folder, visit it with Chromium, and measure. */
export async function visit(folder: string): Promise<Visit> {
  const server = await serve({ port: PORT, site: folder });
  const browser = await chromium.launch({
    ...(existsSync('/usr/bin/chromium') && { executablePath: '/usr/bin/chromium' }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    // tsx wraps functions in a helper `__name`, which the page does not have.
    await page.addInitScript(`window.__name = (of) => of; (${stampList.toString()})()`);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Network.enable');
    let loaded = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (loaded += encodedDataLength));
    await page.goto(`http://localhost:${PORT}/`);
    await page.getByRole('button', { name: /^Has notes/ }).waitFor({ timeout: 120_000 });
    const interactive = await taskTime(session);
    await page.waitForTimeout(2000);
    const first = {
      html: brotliCompressSync(readFileSync(`${folder}/index.html`)).length,
      loaded,
      interactive,
    };

    await page.getByLabel('Search sessions').first().click();
    await page.waitForTimeout(1500);
    const key = await typing(page, session);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('x');
    await page.getByRole('dialog').getByRole('option').first().waitFor({ timeout: 120_000 });
    await page.keyboard.press('Backspace');
    const jump = await typing(page, session);
    const palette = sizeOf(`${folder}/palette.json`);
    return { ...first, key, palette, wholePalette: palette + sizeOfPieces(folder), jump };
  } finally {
    await browser.close();
    server.close();
  }
}

const sizeOf = (file: string) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

const sizeOfPieces = (folder: string) =>
  readdirSync(`${folder}/conferences`)
    .map((conference) => `${folder}/conferences/${conference}/palette.json`)
    .filter((file) => existsSync(file))
    .reduce((sum, file) => sum + sizeOf(file), 0);

/** Processor time of tasks on the main thread so far, in milliseconds. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Type into the focused field, and give the 95th percentile of the keys' costs in milliseconds. */
async function typing(page: Page, session: CDPSession): Promise<number> {
  const spent: Spent[] = [];
  for (const letter of 'kubernetes security') {
    const act = () => page.keyboard.press(letter === ' ' ? 'Space' : letter);
    spent.push(await spend(session, act, () => page.waitForTimeout(400)));
  }
  const sorted = spent.map(({ all }) => all).toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0;
}
