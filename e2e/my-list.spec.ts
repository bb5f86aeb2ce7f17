import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';
import { open } from './sessions.ts';

const TALK = 'Open Policy Agent';
const PATH = '/talks/open-policy-agent';

const save = (page: Page, title: string) =>
  page.getByRole('button', { name: `Save ${title}`, exact: true }).first();
const toast = (page: Page) => page.locator('.toast');
const count = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^My list/ });
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('my-list'));

test.describe('Saving', () => {
  test('a session in a list is saved, announced, counted, and seen on its own page and in another tab', async ({
    page,
    context,
  }) => {
    await open(page, '/');
    const other = await context.newPage();
    await other.goto('/speakers/rita-zhang');
    await expect(save(other, TALK)).toHaveAttribute('aria-pressed', 'false');

    await save(page, TALK).click();
    await expect(save(page, TALK)).toHaveAttribute('aria-pressed', 'true');
    await expect(toast(page)).toContainText('Saved to My list');
    await expect(count(page)).toHaveText('My list 1');

    await expect(save(other, TALK)).toHaveAttribute('aria-pressed', 'true');
    await expect(count(other)).toHaveText('My list 1');
    await other.goto(PATH);
    await expect(other.getByRole('button', { name: /^Saved?$/ })).toHaveAttribute('aria-pressed', 'true');
  });

  test('what is taken out comes back by Undo, its note with it', async ({ page }) => {
    await page.goto('/speakers/rita-zhang');
    await save(page, TALK).click();
    await expect(toast(page)).toContainText('Saved to My list');
    const before = await stored(page);
    await save(page, TALK).click();
    await expect(toast(page)).toContainText('Taken out of My list');
    await expect(count(page)).toHaveText('My list');
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(save(page, TALK)).toHaveAttribute('aria-pressed', 'true');
    expect(await stored(page)).toBe(before);
  });

  test('the keyboard undoes by the key Z, and by Undo, after which the focus is where it was', async ({
    page,
  }) => {
    await page.goto('/speakers/rita-zhang');
    await save(page, TALK).press('Enter');
    await expect(toast(page)).toContainText('Saved to My list');
    await page.keyboard.press('z');
    await expect(save(page, TALK)).toHaveAttribute('aria-pressed', 'false');
    await expect(save(page, TALK)).toBeFocused();
    await page.keyboard.press('s');
    await toast(page).getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(save(page, TALK)).toHaveAttribute('aria-pressed', 'false');
    await expect(save(page, TALK)).toBeFocused();
  });

  test('the key S saves the chosen session, and buttons are 44 pixels', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('j');
    const row = page.locator('[data-talk]:focus-within');
    await page.keyboard.press('s');
    const button = row.getByRole('button', { name: /^Save / });
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    const box = await button.boundingBox();
    expect(Math.round(box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test('rows of the table have a bookmark each, also after a search', async ({ page }) => {
    await open(page, '/?view=table');
    const rows = page.locator('tr[data-talk]');
    await expect(rows.first().getByRole('button', { name: /^Save / })).toBeVisible();
    await open(page, '/?view=table&q=prometheus');
    await expect(rows.first().getByRole('button', { name: /^Save / })).toHaveCount(1);
    await rows
      .first()
      .getByRole('button', { name: /^Save / })
      .click();
    await expect(toast(page)).toContainText('Saved to My list');
  });

  test('search results have one bookmark each as one types', async ({ page }) => {
    await open(page, '/');
    await page
      .getByRole('searchbox', { name: 'Search sessions' })
      .or(page.getByRole('combobox'))
      .first()
      .fill('linkerd');
    await expect(page.getByRole('heading', { name: 'Best first' })).toBeVisible();
    await expect(page.locator('[data-talk]:visible').first()).toBeVisible();
    // Counted at once: more results come while one looks.
    const buttons = () =>
      page
        .locator('[data-talk]')
        .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('[data-save]').length));
    await expect.poll(async () => new Set(await buttons())).toEqual(new Set([1]));
  });
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is nothing to press', async ({ page }) => {
    await page.goto('/speakers/rita-zhang');
    await expect(page.getByRole('button', { name: /save/i })).toHaveCount(0);
  });
});
