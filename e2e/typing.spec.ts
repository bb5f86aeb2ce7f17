import { existsSync } from 'node:fs';
import { expect, test } from './reader.ts';
import { searchBox, titles } from './sessions.ts';

// A site of 5,000 generated sessions, which `npm test` builds (scripts/generated-site.ts); its files are given from the disk.
const SITE = 'bench/ui/site/out';

// The processor is slowed down, and there may be others at work on it.
const patient = expect.configure({ timeout: 60_000 });

test.use({ baseURL: 'http://generated.test' });

test('on a slow processor, 5,000 sessions keep up with who types and misspells', async ({ page }) => {
  await page.route('http://generated.test/**', async (route) => {
    const path = `${SITE}${new URL(route.request().url()).pathname}`;
    const file = [path, `${path}.html`].find((file) => /\.\w+$/.test(file) && existsSync(file));
    await route.fulfill(file ? { path: file } : { status: 204 });
  });
  test.setTimeout(180_000);
  await page.goto('/5000');
  await patient(page.getByRole('group', { name: 'Filter sessions' })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // What each answer says it was looked for, in the order in which the answers are shown.
  const answers = await page.evaluateHandle(() => {
    const said: string[] = [];
    new MutationObserver(() => {
      const statuses = Array.from(document.querySelectorAll('output'), ({ textContent }) => textContent);
      const [, typed] = /Nothing matches “(.+?)” exactly/.exec(statuses.join(' ')) ?? [];
      if (typed !== undefined && said.at(-1) !== typed) said.push(typed);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return said;
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
  await patient(page).toHaveURL('/5000?q=matyushenzev');
  const said = await answers.jsonValue();
  expect(said.at(-1)).toBe('matyushenzev');
  expect(said).toEqual(said.toSorted((a, b) => a.length - b.length));
});
