import type { Browser, CDPSession, Page } from 'playwright';
import { spend } from '#bench/ui/processor.ts';
import { stampList } from '#bench/ui/stopwatch.ts';

/** A key that was pressed, and what the box held before it. */
interface Press {
  key: string;
  typed: string;
}

/** What a key cost, in milliseconds on a processor slowed down four times. */
export interface Cost extends Press {
  /** By the clock, from the key to the paint of what followed, as the browser tells it in steps of eight. */
  waited?: number;
  /** Processor time of the main thread until the list was painted, and that of the longest task, which the next key may meet. */
  listed?: number;
  longest?: number;
}

const SLOWER = 4;

/** What is typed and erased again: what many talks have, what few have, a person, misspelt words. */
const TEXTS = ['kubernetes security', 'istio', 'kelsey hightower', 'helm charts', 'opentelmetry', 'cilium'];

/** Milliseconds between keys: fast, slower, and now and then a pause in which the page begins to look further. */
const RHYTHM = [110, 150, 240, 130, 180, 330, 120, 160, 290, 140, 520, 200, 400];

/** Every conference has it: what is found there shows that all of it is loaded. */
const EVERYWHERE = 'kubernetes';

/** How keys are measured: by the clock, typed in a rhythm; or by the processor's time, each by itself. */
export type How = 'clock' | 'processor';

/** Open a page, have it load all that its search knows, and type so many keys. `found` is what it shows of all conferences. */
export async function typeOn(browser: Browser, address: string, found: string, keys: number, how: How) {
  const page = await browser.newPage();
  try {
    // tsx wraps functions in a helper `__name`, which the page does not have.
    await page.addInitScript(`window.__name = (of) => of; (${stampList.toString()})()`);
    page.on('response', (response) => {
      if (response.status() >= 400) throw new Error(`Unexpected lack of ${response.url()}`);
    });
    await page.goto(address);
    await page.getByRole('button', { name: /^Has notes/ }).waitFor({ timeout: 120_000 });
    await page.getByLabel('Search sessions').first().click();
    await page.keyboard.type(EVERYWHERE);
    await page.locator(found).waitFor({ timeout: 120_000, state: 'attached' });
    for (const _ of EVERYWHERE) await page.keyboard.press('Backspace');
    const session = await page.context().newCDPSession(page);
    await page.waitForTimeout(3000);
    return await (how === 'clock' ? waits : processorTimes)(page, session, presses(keys));
  } finally {
    await page.close();
  }
}

/** Press keys as people do, on a processor that is slowed down. */
async function waits(page: Page, session: CDPSession, pressed: readonly Press[]): Promise<Cost[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const told = await tellKeys(page);
  for (const [at, { key }] of pressed.entries()) {
    // Not awaited: people type on while the page is busy.
    void page.keyboard.press(key).catch(() => {});
    await page.waitForTimeout(RHYTHM[at % RHYTHM.length] ?? 0);
  }
  await page.waitForTimeout(3000);
  const { downs, events } = await told.jsonValue();
  if (downs.length !== pressed.length)
    throw new Error(`Unexpected ${downs.length} keys in the page, expected ${pressed.length}`);
  return pressed.map((press, at) => {
    const [from = 0, to = Infinity] = downs.slice(at, at + 2);
    const ends = events.filter(({ start }) => start >= from && start < to).map(({ end }) => end - from);
    return { ...press, waited: Math.max(0, ...ends) };
  });
}

/** From now on, when each key went down, and when what an event of it led to was painted; below 16 ms that is not told. */
function tellKeys(page: Page) {
  return page.evaluateHandle(() => {
    const downs: number[] = [];
    const events: { start: number; end: number }[] = [];
    const options: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    addEventListener('keydown', ({ timeStamp }) => downs.push(timeStamp), { capture: true });
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        if (['keydown', 'keypress', 'input'].includes(name))
          events.push({ start: startTime, end: startTime + duration });
    }).observe(options);
    return { downs, events };
  });
}

/** Press keys one by one, each after the page has looked further for the one before it. */
async function processorTimes(page: Page, session: CDPSession, pressed: readonly Press[]): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const press of pressed) {
    await page.evaluate(() => void dispatchEvent(new Event('expect')));
    const { listed, longest } = await spend(
      session,
      () => page.keyboard.press(press.key),
      () => page.waitForTimeout(500),
    );
    costs.push({ ...press, listed: listed * SLOWER, longest: longest * SLOWER });
  }
  return costs;
}

/** The keys to press: each text is typed and erased. */
function presses(keys: number): Press[] {
  const all = TEXTS.flatMap((text) => [
    ...Array.from(text, (letter, at) => ({
      key: letter === ' ' ? 'Space' : letter,
      typed: text.slice(0, at),
    })),
    ...Array.from(text, (_, at) => ({ key: 'Backspace', typed: text.slice(0, text.length - at) })),
  ]);
  return Array.from({ length: keys }, (_, at) => all[at % all.length] ?? { key: 'a', typed: '' });
}
