import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';

const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(16, 21, 27)' };

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const toggle = (page: Page, theme: string) => page.getByRole('button', { name: `Theme: ${theme}` });

test('the theme follows the system until one is chosen, and the choice is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/talks/spiffe');
  expect(await paper(page)).toBe(PAPER.dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(PAPER.light);

  await toggle(page, 'automatic').press('Enter');
  await expect(toggle(page, 'light')).toBeFocused();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe(PAPER.light);
  await toggle(page, 'light').press('Enter');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(PAPER.dark);

  await page.reload();
  expect(await paper(page)).toBe(PAPER.dark);
  await expect(toggle(page, 'dark')).toBeVisible();
  await page.goto('/');
  expect(await paper(page)).toBe(PAPER.dark);
  await toggle(page, 'dark').press('Enter');
  await expect(toggle(page, 'automatic')).toBeVisible();
  expect(await paper(page)).toBe(PAPER.light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a chosen theme applies to every open tab at once', async ({ page, context }) => {
  await page.goto('/about');
  const other = await context.newPage();
  await other.goto('/speakers');
  await toggle(other, 'automatic').press('Enter');
  await toggle(other, 'light').press('Enter');
  await expect(toggle(page, 'dark')).toBeVisible();
  expect(await paper(page)).toBe(PAPER.dark);
});

for (const path of ['/', '/talks/spiffe', '/nonsense']) {
  test(`a chosen theme applies before the first paint of ${path}`, { tag: '@misses' }, async ({ page }) => {
    await page.goto('/about');
    await toggle(page, 'automatic').press('Enter');
    await toggle(page, 'light').press('Enter');
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.body) return;
        document.documentElement.ariaDescription = getComputedStyle(document.documentElement).colorScheme;
        seen.disconnect();
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    expect(await paper(page)).toBe(PAPER.dark);
    expect(await page.evaluate(() => document.documentElement.ariaDescription)).toBe('dark');
  });
}

test('without storage, a chosen theme lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/about');
  await toggle(page, 'automatic').press('Enter');
  await toggle(page, 'light').press('Enter');
  await expect(toggle(page, 'dark')).toBeVisible();
  expect(await paper(page)).toBe(PAPER.dark);
});
