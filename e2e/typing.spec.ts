import { existsSync } from 'node:fs';
import { expect, test } from './reader.ts';
import { searchBox, titles } from './sessions.ts';

// Typing on pages of 5,000 and 20,000 generated sessions. `npm test` builds them (bench/ui/generated-site.ts), and they are
// read from disk, without a server.
const SITE = 'bench/ui/site/out';

// With a long timeout, because the processor is slowed down and may be busy.
const patient = expect.configure({ timeout: 60_000 });

test.use({ baseURL: 'http://generated.test' });

/** Slightly more rows than fit into the window. A keystroke must not wait for others to be drawn. */
const IN_SIGHT = 12;

for (const size of [5000, 20_000]) {
  test(`on a slow processor, searching ${size} sessions keeps up with typing and misspelling`, async ({
    page,
  }) => {
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
    // The query that each result announces, in the order in which they are shown, and how many rows were added at a time.
    const answers = await page.evaluateHandle(() => {
      const queries: string[] = [];
      const drawn: number[] = [];
      new MutationObserver((changes) => {
        const rows = changes
          .flatMap(({ addedNodes }) => [...addedNodes])
          .flatMap((node) => (node instanceof Element ? [...node.querySelectorAll('h3'), node] : []));
        drawn.push(rows.filter((row) => row.matches('h3')).length);
        const statuses = Array.from(document.querySelectorAll('output'), ({ textContent }) => textContent);
        const [, typed] = /Nothing matches “(.+?)” exactly/.exec(statuses.join(' ')) ?? [];
        if (typed !== undefined && queries.at(-1) !== typed) queries.push(typed);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      return { queries, drawn };
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
    const { queries, drawn } = await answers.jsonValue();
    expect(Math.max(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(IN_SIGHT);
    expect(queries.at(-1)).toBe('matyushenzev');
    expect(queries).toEqual(queries.toSorted((a, b) => a.length - b.length));
  });
}
