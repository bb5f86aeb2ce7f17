import { existsSync } from 'node:fs';
import { expect, test } from './reader.ts';
import { searchBox, titles } from './sessions.ts';

// Pages of 5,000 and of 20,000 generated sessions, which `npm test` builds (bench/ui/generated-site.ts); their files are
// given from the disk.
const SITE = 'bench/ui/site/out';

// The processor is slowed down, and there may be others at work on it.
const patient = expect.configure({ timeout: 60_000 });

test.use({ baseURL: 'http://generated.test' });

/** As many rows as the window has room for, and some: whatever else a list has, no key waits for it. */
const IN_SIGHT = 12;

for (const size of [5000, 20_000]) {
  test(`on a slow processor, ${size} sessions keep up with who types and misspells`, async ({ page }) => {
    await page.route('http://generated.test/**', async (route) => {
      const path = `${SITE}${new URL(route.request().url()).pathname}`;
      const file = [path, `${path}.html`].find((file) => /\.\w+$/.test(file) && existsSync(file));
      await route.fulfill(file ? { path: file } : { status: 204 });
    });
    test.setTimeout(180_000);
    await page.goto(`/${size}`);
    await patient(page.getByRole('group', { name: 'Filter sessions' })).toBeVisible();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    // What each answer says it was looked for, in the order in which the answers are shown, and how many rows came at once.
    const answers = await page.evaluateHandle(() => {
      const said: string[] = [];
      const drawn: number[] = [];
      new MutationObserver((changes) => {
        const rows = changes
          .flatMap(({ addedNodes }) => [...addedNodes])
          .flatMap((node) => (node instanceof Element ? [...node.querySelectorAll('h3'), node] : []));
        drawn.push(rows.filter((row) => row.matches('h3')).length);
        const statuses = Array.from(document.querySelectorAll('output'), ({ textContent }) => textContent);
        const [, typed] = /Nothing matches “(.+?)” exactly/.exec(statuses.join(' ')) ?? [];
        if (typed !== undefined && said.at(-1) !== typed) said.push(typed);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      return { said, drawn };
    });
    await searchBox(page).focus();
    let typed = '';
    for (const letter of 'matyushenzev') {
      await page.keyboard.press(letter);
      typed += letter;
      expect(await searchBox(page).inputValue()).toBe(typed);
    }
    await patient(titles(page).first()).toHaveText(/^How Intuit Does Canary and Blue Green/);
    await patient(page.getByText('Nothing matches “matyushenzev” exactly')).toBeVisible();
    await patient(page).toHaveURL(`/${size}?q=matyushenzev`);
    const { said, drawn } = await answers.jsonValue();
    expect(Math.max(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(IN_SIGHT);
    expect(said.at(-1)).toBe('matyushenzev');
    expect(said).toEqual(said.toSorted((a, b) => a.length - b.length));
  });
}
