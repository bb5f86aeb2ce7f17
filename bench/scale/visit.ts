import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from 'playwright';
import { type Spent, spend } from '#bench/ui/processor.ts';
import { stampList } from '#bench/ui/stopwatch.ts';
import { serve } from '#scripts/serve.ts';

/** What a reader of the site meets. Milliseconds are processor time of the page's main thread: other programs do not count. */
export interface Visit {
  /** Bytes of the home page's HTML in brotli, and of all that it loads. */
  html: number;
  loaded: number;
  /** Until its filters can be used. */
  interactive: number;
  /** What a key typed into the search costs, the 95th of a hundred. */
  key: number;
  /** Bytes of what the palette loads, in brotli, at first and to reach all events, and what a key costs there at first. */
  palette: number;
  wholePalette: number;
  jump: number;
}

const PORT = 4519;

/** Visit the site in a folder with Chromium. */
export async function visit(folder: string): Promise<Visit> {
  const server = await serve({ port: PORT, site: folder });
  const browser = await chromium.launch({
    ...(existsSync('/usr/bin/chromium') && { executablePath: '/usr/bin/chromium' }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    // tsx marks functions with their names by a helper that the page does not have.
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

/** Seconds of tasks on the main thread so far, in milliseconds. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function typing(page: Page, session: CDPSession): Promise<number> {
  const spent: Spent[] = [];
  for (const letter of 'kubernetes security') {
    const act = () => page.keyboard.press(letter === ' ' ? 'Space' : letter);
    spent.push(await spend(session, act, () => page.waitForTimeout(400)));
  }
  const sorted = spent.map(({ all }) => all).toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0;
}
