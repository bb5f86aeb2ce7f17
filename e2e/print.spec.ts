import type { Page } from 'playwright/test';
import { section, sharedPath, three, withList } from './my-list.ts';
import { expect, test } from './reader.ts';
import { open, overflow, searchBox } from './sessions.ts';

const shown = (page: Page) => page.getByRole('heading', { level: 3 });

test.describe('on paper', () => {
  test('the programme is printed in two columns, with the address of each video and without controls', async ({
    page,
  }) => {
    await open(page, '/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(searchBox(page)).toBeHidden();
    await expect(page.getByRole('group', { name: 'Filter sessions' })).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^Watch/ })).toHaveCount(0);
    await expect(shown(page)).toHaveCount(38);
    const addresses = await page.getByRole('listitem').evaluateAll((rows) =>
      rows.flatMap((row) =>
        [...row.querySelectorAll('*')].flatMap((part) => {
          const { content } = getComputedStyle(part, '::after');
          return content.includes('youtu.be/') ? [content] : [];
        }),
      ),
    );
    expect(new Set(addresses).size).toBe(38);
    const lefts = await shown(page).evaluateAll((titles) =>
      titles.map((title) => Math.round(title.getBoundingClientRect().left)),
    );
    expect(new Set(lefts).size, 'columns').toBe(2);
  });

  test('a filtered list is printed as it is, in light colours also with a dark theme', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, '/?speaker=bryan-liles');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(shown(page)).toHaveCount(5);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toMatch(/^rgb\((\d|1\d|2\d), /);
  });

  test('the table is printed with wide enough titles', async ({ page }) => {
    await open(page, '/?view=table');
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const titles = page.getByRole('rowheader');
    await expect(titles).toHaveCount(38);
    const widths = await titles.evaluateAll((cells) =>
      cells.map((cell) => cell.getBoundingClientRect().width),
    );
    expect(Math.min(...widths)).toBeGreaterThan(180);
    expect(await overflow(page)).toBe(0);
  });

  test('a talk is printed with the address of its video', async ({ page }) => {
    await page.goto('/talks/cortex');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('youtu.be/mYyFT4ChHio')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('a reader’s list is a watch list, with notes and short addresses', async ({ page }) => {
    await withList(page, [
      ...three.slice(1),
      { slug: 'open-policy-agent', saved: 1, note: 'Ask about Gatekeeper' },
    ]);
    await expect(section(page, 'Saved').getByRole('listitem')).toHaveCount(3);
    await sharedPath(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('Ask about Gatekeeper')).toBeVisible();
    const addresses = await page
      .locator('[data-url]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part, '::after').content));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect(address).toMatch(/^"youtu\.be\//);
    expect(await overflow(page)).toBe(0);
  });
});
