import type { Browser, CDPSession, Locator, Page } from 'playwright';
import { type Spent, spend } from './processor.ts';
import { stampList } from './stopwatch.ts';

/** Finds a control, and returns the function that presses it, so that finding it does not count. */
type Press = () => Promise<() => Promise<void>>;

/** What each press cost, by the name of the step. */
export type Costs = Map<string, Spent[]>;

/** Something that readers do: its name, how to get there, and the presses to measure. */
interface Step {
  what: string;
  prepare?: () => Promise<unknown>;
  presses: Press[];
}

/** Open a programme, do what readers do there (up to the step named `until`), and measure each press. */
export async function measure(browser: Browser, address: string, until?: string): Promise<Costs> {
  const page = await browser.newPage();
  // tsx wraps functions in a helper `__name`, which the page does not have.
  await page.addInitScript(`window.__name = (of) => of; (${stampList.toString()})()`);
  const session = await page.context().newCDPSession(page);
  await page.goto(address);
  await page.getByRole('button', { name: /^Has notes/ }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);

  const costs: Costs = new Map();
  for (const { what, prepare, presses } of stepsOf(page)) {
    await prepare?.();
    const spent: Spent[] = [];
    for (const press of presses) spent.push(await cost(page, session, await press()));
    costs.set(what, spent);
    if (what === until) break;
  }
  await page.close();
  return costs;
}

const TEXT = 'kubernetes security at scale';

function stepsOf(page: Page): Step[] {
  const key =
    (name: string): Press =>
    async () =>
    () =>
      page.keyboard.press(name);
  const roll: Press = async () => () => page.mouse.wheel(0, 800);
  // Found before the measurement starts, because that is Playwright's work and not the page's.
  const click =
    (what: Locator): Press =>
    async () => {
      await what.scrollIntoViewIfNeeded();
      const box = await what.boundingBox();
      if (!box) throw new Error(`Unexpected absence of ${what.toString()}, expected it in sight`);
      return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
  const type = (text: string) => Array.from(text, (letter) => key(letter === ' ' ? 'Space' : letter));
  const erase = (text: string) => Array.from(text, () => key('Backspace'));
  const link = (name: string) => click(page.getByRole('link', { name, exact: true }));
  const head = (name: string) =>
    click(page.getByRole('columnheader', { name, exact: true }).getByRole('button'));
  const notes = click(page.getByRole('button', { name: /^Has notes/ }));
  const keynote = click(page.getByRole('checkbox', { name: /^Keynote/ }));
  const searchBox = page.getByRole('combobox', { name: 'Search sessions' });
  const kindMenu = page.locator('summary', { hasText: 'Kind' });
  const rolls = Array.from({ length: 20 }, () => roll);

  const focusSearch = async () => {
    await page.evaluate(() => document.activeElement?.remove());
    await searchBox.click();
    await page.waitForTimeout(1500);
  };
  return [
    {
      what: 'a box that nothing listens to',
      prepare: () => page.evaluate(addIdleBox),
      presses: type('kubernetes'),
    },
    // Apart, since they run much of the code for the first time.
    { what: 'the first two letters', prepare: focusSearch, presses: type(TEXT.slice(0, 2)) },
    { what: 'typing on', presses: type(TEXT.slice(2)) },
    { what: 'deleting it', presses: erase(TEXT) },
    {
      what: 'ticking a kind, and off again',
      prepare: () => kindMenu.click(),
      presses: [keynote, keynote],
    },
    {
      what: 'only with notes, and all again',
      prepare: () => kindMenu.click(),
      presses: [notes, notes],
    },
    { what: 'table', presses: [link('Table')] },
    { what: 'sorting the table', presses: ['Title', 'Speakers', 'Company', 'Kind', 'Day'].map(head) },
    { what: 'typing over the table', prepare: () => searchBox.click(), presses: type('istio') },
    { what: 'deleting over the table', presses: erase('istio') },
    { what: 'scrolling the table', presses: rolls },
    { what: 'programme', presses: [link('Programme')] },
    { what: 'scrolling the programme', presses: rolls },
  ];
}

/** Runs in the page: adds and focuses a text field without listeners, as the baseline for the cost of a key. */
function addIdleBox(): void {
  const box = document.createElement('input');
  document.querySelector('main')?.prepend(box);
  box.focus({ preventScroll: true });
}

function cost(page: Page, session: CDPSession, press: () => Promise<void>): Promise<Spent> {
  const settled = () => page.waitForTimeout(500);
  return page
    .evaluate(() => void dispatchEvent(new Event('expect')))
    .then(() => spend(session, press, settled));
}
