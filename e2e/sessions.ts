import { expect, type Locator, type Page } from 'playwright/test';

// The list of sessions by the names it has for readers.

/** Open a page with the list, and wait until its script has taken over and shows what the address asks for. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('group', { name: 'Filter sessions' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  if (path.includes('view=table&') || path.endsWith('view=table')) {
    await expect(page.getByRole('columnheader').first()).toBeVisible();
  }
}

/** A combobox as soon as the script is there, which completes operators. */
export const searchBox = (page: Page): Locator => {
  const box = { name: 'Search sessions' };
  return page.getByRole('combobox', box).or(page.getByRole('searchbox', box));
};

/** The titles that are shown, in their order. */
export const titles = (page: Page): Locator =>
  page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 }).getByRole('link');

/** How many sessions are shown, as it is announced: “5 sessions of 38”. */
export const count = (page: Page): Locator => page.getByRole('status').filter({ hasText: /^\d+ sessions? / });

export const chips = (page: Page): Locator => page.getByRole('list', { name: 'Filters in use' });

export const nothing = (page: Page): Locator => page.getByRole('region', { name: /^N(othing|o) / });

/** What opens a menu or part. Assistive technology knows it as a disclosure triangle, for which there is no role. */
export const summary = (within: Page | Locator, name: string): Locator =>
  within.locator('summary').filter({ hasText: new RegExp(`^${name}`) });

/** A line to tick, by its words; how many sessions it would show stands behind them. */
export const line = (within: Page | Locator, words: string): Locator =>
  within.getByRole('checkbox', { name: new RegExp(`^${words}\\s*\\d*$`) });

/** What was found in a text: an element that every reader knows, but that cannot be asked for by its role. */
export const marks = (within: Page | Locator): Locator => within.locator('mark');

/** The query part of the address as it reads. It follows what is shown, so ask by `expect.poll`. */
export const asked = (page: Page): string =>
  decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));

/** By how much the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
