import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { type CDPSession, chromium, type Locator, type Page } from 'playwright';
import sirv from 'sirv';
import { buildSite, OUT } from '#bench/ui/build-site.ts';
import { type Spent, spend } from '#bench/ui/processor.ts';
import { stampList } from '#bench/ui/stopwatch.ts';

// What a reader's processor does for each press, on programmes of generated talks that are built as the site is. Counted
// is processor time of the page's main thread, times four: a phone is so much slower. Other programs change it less than
// they change a clock, but they do: the first line is what a key costs in a box that nothing listens to, to compare with.
// `npm run bench -- ui` builds and measures; further arguments are sizes.

const SLOWER = 4;
const PORT = 4517;
const sizes = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['328', '5000', '20000'];

await buildSite(sizes);
const server = createServer(sirv(OUT, { extensions: ['html'] })).listen(PORT);
const browser = await chromium.launch({
  ...(existsSync('/usr/bin/chromium') && { executablePath: '/usr/bin/chromium' }),
  args: ['--no-sandbox'],
});
for (const size of sizes) {
  console.log(`${size} sessions: milliseconds on a processor ${SLOWER} times slower (p50 / p95 / max)`);
  console.table(await measure(size));
}
await browser.close();
server.close();

/** Finds what is to be pressed, and gives what presses it. */
type Act = () => Promise<() => Promise<void>>;

type Table = Record<string, Record<keyof Spent, string>>;

async function measure(size: string): Promise<Table> {
  const page = await browser.newPage();
  // tsx marks functions with their names by a helper that the page does not have.
  await page.addInitScript(`window.__name = (of) => of; (${stampList.toString()})()`);
  const session = await page.context().newCDPSession(page);
  await page.goto(`http://localhost:${PORT}/${size}`);
  await page.getByRole('button', { name: /^Has notes/ }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);

  const table: Table = {};
  const note = async (what: string, acts: Act[]) => {
    const spent: Spent[] = [];
    for (const act of acts) spent.push(await cost(page, session, await act()));
    table[what] = {
      listed: spread(spent, 'listed'),
      longest: spread(spent, 'longest'),
      all: spread(spent, 'all'),
    };
  };
  const press =
    (key: string): Act =>
    async () =>
    () =>
      page.keyboard.press(key);
  const roll: Act = async () => () => page.mouse.wheel(0, 800);
  // Looked for before it counts: what the browser does to find an element is not the page's work.
  const click =
    (what: Locator): Act =>
    async () => {
      await what.scrollIntoViewIfNeeded();
      const box = await what.boundingBox();
      if (!box) throw new Error(`Unexpected absence of ${what.toString()}, expected it in sight`);
      return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
  const type = (text: string) => Array.from(text, (letter) => press(letter === ' ' ? 'Space' : letter));
  const link = (name: string) => click(page.getByRole('link', { name, exact: true }));
  const head = (name: string) =>
    click(page.getByRole('columnheader', { name, exact: true }).getByRole('button'));
  const notes = click(page.getByRole('button', { name: /^Has notes/ }));
  const box = page.getByRole('combobox', { name: 'Search sessions' });
  const keynote = click(page.getByRole('checkbox', { name: /^Keynote/ }));

  await page.evaluate(addIdleBox);
  await note('a box that nothing listens to', type('kubernetes security at scale'));
  await page.evaluate(() => document.activeElement?.remove());
  await box.click();
  await page.waitForTimeout(1500);
  await note('typing', type('kubernetes security at scale'));
  await note(
    'deleting it',
    type(' '.repeat(28)).map(() => press('Backspace')),
  );
  await page.locator('summary', { hasText: 'Kind' }).click();
  await note('ticking a kind, and off again', [keynote, keynote]);
  await page.locator('summary', { hasText: 'Kind' }).click();
  await note('only with notes, and all again', [notes, notes]);
  await note('table', [link('Table')]);
  await note('sorting the table', ['Title', 'Speakers', 'Company', 'Kind', 'Day'].map(head));
  await box.click();
  await note('typing over the table', type('istio'));
  await note(
    'deleting over the table',
    type('istio').map(() => press('Backspace')),
  );
  await note(
    'scrolling the table',
    Array.from({ length: 20 }, () => roll),
  );
  await note('programme', [link('Programme')]);
  await note(
    'scrolling the programme',
    Array.from({ length: 20 }, () => roll),
  );
  await page.close();
  return table;
}

function addIdleBox(): void {
  const box = document.createElement('input');
  document.querySelector('main')?.prepend(box);
  box.focus({ preventScroll: true });
}

function cost(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Spent> {
  const settled = () => page.waitForTimeout(500);
  return page
    .evaluate(() => void dispatchEvent(new Event('expect')))
    .then(() => spend(session, act, settled));
}

/** The middle, the 95th of a hundred and the most. */
function spread(spent: readonly Spent[], what: keyof Spent): string {
  const sorted = spent.map((one) => one[what] * SLOWER).toSorted((a, b) => a - b);
  return [0.5, 0.95, 1]
    .map((share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0))
    .join(' / ');
}
