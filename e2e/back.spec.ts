import type { Locator, Page } from 'playwright/test';
import { expect, test } from './reader.ts';
import { count, open, searchBox, titles } from './sessions.ts';

const topOf = async (title: Locator) => (await title.boundingBox())?.y ?? Number.NaN;

/** Wait until the page has stopped scrolling, which goes on for some frames after a turn of the wheel. */
async function scrolled(page: Page): Promise<void> {
  const place = () => page.evaluate(() => scrollY);
  await expect
    .poll(async () => {
      const before = await place();
      await page.waitForTimeout(200);
      return (await place()) - before;
    })
    .toBe(0);
}

for (const [name, path] of [
  ['the programme', '/'],
  ['a filtered list', '/?topic=kubernetes'],
  ['a search', '/?q=kubernetes'],
] as const) {
  test(`Back from a talk restores scroll position and focus in ${name}`, async ({ page }) => {
    await open(page, path);
    const shown = await count(page).innerText();
    const title = titles(page).nth(11);
    await title.focus();
    await page.mouse.wheel(0, 120);
    await scrolled(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    const slug = (await title.getAttribute('href')) ?? '';
    const top = await topOf(title);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(slug);
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect(count(page)).toHaveText(shown);
    await expect(title).toBeFocused();
    await expect.poll(async () => Math.abs((await topOf(title)) - top)).toBeLessThan(8);
  });
}

test('Back from a talk returns to a list that was searched before', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('liles');
  await expect(titles(page)).toHaveCount(5);
  await titles(page).nth(3).press('Enter');
  await expect(page).toHaveURL(/\/talks\//);
  await page.goBack();
  await expect(page).toHaveURL('/?q=liles');
  await expect(titles(page)).toHaveCount(5);
  await expect(titles(page).nth(3)).toBeFocused();
  await page.goForward();
  await expect(page).toHaveURL(/\/talks\//);
});

test('Back to the table returns to its row', async ({ page }) => {
  await open(page, '/?view=table&sort=title');
  const row = page.getByRole('rowheader').nth(30).getByRole('link');
  await row.focus();
  const top = await topOf(row);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/talks\//);
  await page.goBack();
  await expect(page).toHaveURL('/?view=table&sort=title');
  await expect(row).toBeFocused();
  await expect.poll(async () => Math.abs((await topOf(row)) - top)).toBeLessThan(8);
});
