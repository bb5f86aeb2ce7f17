import type { Page } from 'playwright/test';

// Locators and stored lists for the tests of a reader's own list.

const TITLES = { 'open-policy-agent': 'Open Policy Agent', spiffe: 'SPIFFE', cortex: 'Cortex' };
export const SLUGS = Object.keys(TITLES);

interface Kept {
  slug: string;
  [field: string]: unknown;
}

/** Open the list with these talks stored, as the first page of the browser. */
export async function withList(
  page: Page,
  talks: readonly Kept[],
  next: readonly string[] = [],
  path = '/my-list',
) {
  await stored(page, JSON.stringify({ version: 2, talks, next }), path);
}

/** Open a page with a text stored as the list. */
export async function stored(page: Page, text: string, path = '/my-list') {
  await page.goto('/about');
  await page.evaluate((list) => localStorage.setItem('my-list', list), text);
  await page.goto(path);
}

export const three = Object.entries(TITLES).map(([slug, title], at) => ({ slug, title, saved: 10 - at }));
export const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
export const titles = (page: Page, name: string) =>
  section(page, name).getByRole('heading', { level: 3 }).allInnerTexts();
export const toast = (page: Page, text: string | RegExp) => page.locator('.toast').filter({ hasText: text });
export const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();
export const slugs = (page: Page) =>
  page.evaluate(() =>
    JSON.parse(localStorage.getItem('my-list') ?? '{"talks":[]}').talks.map(
      ({ slug }: { slug: string }) => slug,
    ),
  );
/** All that is stored. */
export const storedList = (page: Page) =>
  page.evaluate((): unknown => JSON.parse(localStorage.getItem('my-list') ?? 'null'));
export const link = (page: Page) => page.getByRole('textbox', { name: /^Whoever opens this link/ });

/** The link of the list on this server: its address is that of the site. */
export async function sharedPath(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share by link' }).click();
  return (await link(page).inputValue()).replace(/^.*\/my-list/, '/my-list');
}
