import { readFile } from 'node:fs/promises';
import { stored, three, titles, toast, undo, withList } from './my-list.ts';
import { expect, test } from './reader.ts';

test.describe('Storage', () => {
  test('of an older version is read', async ({ page }) => {
    await stored(page, '["cortex","spiffe"]');
    await expect.poll(() => titles(page, 'Saved')).toEqual(['Cortex', 'SPIFFE']);
  });

  test('of a newer version is left alone', async ({ page }) => {
    const text = '{"version":99,"talks":{}}';
    await stored(page, text);
    await expect(page.getByText('was written by a newer version')).toBeVisible();
    await expect(page.getByText('Nothing saved yet')).toBeHidden();
    await page.goto('/talks/spiffe');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(toast(page, 'newer version')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('my-list'))).toBe(text);
  });

  test('that cannot be read is told, and put aside before anything is written', async ({ page }) => {
    await stored(page, '{"version":2,"talks":[{"slug":"spi');
    await expect(page.getByText('What was stored as your list could not be read')).toBeVisible();
    await page.goto('/talks/spiffe');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(toast(page, 'Saved to My list')).toBeVisible();
    await page.goto('/my-list');
    await expect.poll(() => titles(page, 'Saved')).toEqual(['SPIFFE']);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save what was not read' }).click();
    expect(await readFile(await (await saving).path(), 'utf8')).toBe('{"version":2,"talks":[{"slug":"spi');
  });

  test('that cannot be read can be deleted, and that undone', async ({ page }) => {
    await stored(page, '{"version":2,"talks":[{"slug":"spi');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText('Nothing saved yet')).toBeVisible();
    await undo(page);
    await expect(page.getByText('What was stored as your list could not be read')).toBeVisible();
  });

  test('that is forbidden is told, and the list lasts as long as the page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto('/talks/spiffe');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(toast(page, 'does not let the site keep anything')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.goto('/my-list');
    await expect(page.getByText('storage is turned off for it')).toBeVisible();
  });

  test('that is full is told, and nothing that was there is lost', async ({ page }) => {
    await withList(page, three.slice(0, 1), [], '/talks/spiffe');
    const before = await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
      return localStorage.getItem('my-list');
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(toast(page, 'no room left')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('my-list'))).toBe(before);
  });
});
