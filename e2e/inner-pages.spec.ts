import { expect, test } from './reader.ts';
import { titles } from './sessions.ts';

// What pages have in common: shortcuts in lists of sessions, and the menu of events.

test('the shortcuts work in every list of sessions', async ({ page, strangers }) => {
  for (const path of ['/speakers/bryan-liles', '/talks/spiffe']) {
    await page.goto(path);
    await page.keyboard.press('w');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(titles(page).nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await expect(titles(page).nth(0)).toBeFocused();
    await expect(page).toHaveURL(path);
  }
  await page.goto('/about');
  await page.keyboard.press('j');
  await expect(page).toHaveURL('/about');
  expect(strangers).toEqual([]);
  await page.goto('/talks/spiffe');
  await page.keyboard.press('j');
  await page.keyboard.press('w');
  await expect(page).toHaveURL(/\/talks\/[\w-]+#play$/);
  expect(strangers).toEqual([]);
});

test('Escape closes the menu of events and restores the focus, and a click elsewhere closes it too', async ({
  page,
}) => {
  for (const path of ['/conferences/2019-kubecon-eu', '/talks/spiffe']) {
    await page.goto(path);
    const change = page
      .locator('summary')
      .filter({ hasText: path === '/talks/spiffe' ? 'Choose a conference' : 'All conferences' });
    const event = page.getByRole('link', { name: /^KubeCon \+ CloudNativeCon Europe 2019\s*328$/ });
    await change.press('Enter');
    await expect(event).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(event).toBeHidden();
    await expect(change).toBeFocused();
    await change.click();
    await expect(event).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(event).toBeHidden();
    await expect(page).toHaveURL(path);
  }
});

test('the coverage page counts all sessions, and those in the reports separately', async ({
  page,
  request,
}) => {
  interface Known {
    date: string | null;
    speakers: unknown[];
    recordings: unknown[];
    attended: boolean;
  }
  const { talks }: { talks: Known[] } = await (await request.get('/talks.json')).json();
  await page.goto('/coverage');
  const figure = (of: string | RegExp) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: of });
  for (const [of, n] of [
    ['sessions in all', talks.length],
    ['without a recording', talks.filter(({ recordings }) => recordings.length === 0).length],
    ['without a published day', talks.filter(({ date }) => date === null).length],
    ['without a named speaker', talks.filter(({ speakers }) => speakers.length === 0).length],
    [/in the reports$/, talks.filter(({ attended }) => attended).length],
  ] as const) {
    await expect(figure(of), String(of)).toHaveText(new RegExp(`^${n.toLocaleString('en-GB')}\\b`));
  }
});
