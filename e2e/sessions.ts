import { expect, type Locator, type Page } from 'playwright/test';

// Locators for the list of sessions, by the roles and names that readers meet.

/** Open a page with the list, and wait until its script runs and shows what the address asks for. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('group', { name: 'Filter sessions' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  if (path.includes('view=table&') || path.endsWith('view=table')) {
    await expect(page.getByRole('columnheader').first()).toBeVisible();
  }
}

/** The search box. It is a `searchbox` first, and a `combobox` once the script that completes operators is there. */
export const searchBox = (page: Page): Locator => {
  const box = { name: 'Search sessions' };
  return page.getByRole('combobox', box).or(page.getByRole('searchbox', box));
};

/** The titles of the sessions shown, in order, without those that a query finds beyond the list. */
export const titles = (page: Page): Locator =>
  page
    .getByRole('main')
    .locator('[data-talk]:not([data-further] *)')
    .getByRole('heading', { level: 3 })
    .getByRole('link');

/** The sessions that a query finds beyond the list, under the heading of a wider one. */
export const further = (page: Page, where: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^[\\d,]+ more ${where}$`) });

/** The announced number of sessions shown: “5 sessions of 38”. */
export const count = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /^[\d,]+ sessions? / });

/** The list of filters in use. */
export const chips = (page: Page): Locator => page.getByRole('list', { name: 'Filters in use' });

/** What is shown in place of sessions if none match. */
export const nothing = (page: Page): Locator => page.getByRole('region', { name: /^N(othing|o) / });

/** The `summary` that opens a menu. By element, since its role (disclosure triangle) is none that Playwright knows. */
export const summary = (within: Page | Locator, name: string): Locator =>
  within.locator('summary').filter({ hasText: new RegExp(`^${name}`) });

/** The checkbox of a value in a filter menu, by its words. The number of its sessions follows them. */
export const line = (within: Page | Locator, words: string): Locator =>
  within.getByRole('checkbox', { name: new RegExp(`^${words}\\s*\\d*$`) });

/** The marked matches in a text. By element, since Playwright does not know the role `mark`. */
export const marks = (within: Page | Locator): Locator => within.locator('mark');

/** The query part of the address, decoded. It changes after the list does, so use it with `expect.poll`. */
export const asked = (page: Page): string =>
  decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));

/** By how many pixels the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
