import jsqr from 'jsqr';
import { link, sharedPath, slugs, storedList, three, titles, toast, withList } from './my-list.ts';
import { expect, test } from './reader.ts';

test.describe('Sharing', () => {
  test('a link shows the list to others, adds when they say so, and nothing twice', async ({
    page,
    browser,
    baseURL,
  }) => {
    await withList(
      page,
      three.map((talk) => ({ ...talk, note: 'secret' })),
    );
    const path = await sharedPath(page);
    expect(path).not.toContain('secret');

    const other = await browser.newContext({ ...(baseURL && { baseURL }) });
    const clean = await other.newPage();
    await clean.goto(path);
    await expect(
      clean.getByRole('heading', { name: 'A shared list: 3 sessions, 3 new to you' }),
    ).toBeVisible();
    await clean.getByRole('button', { name: 'Only look' }).click();
    await expect(
      clean.getByRole('list', { name: 'Sessions of that list' }).getByRole('listitem'),
    ).toHaveCount(3);
    expect(await slugs(clean)).toEqual([]);
    await clean.getByRole('button', { name: 'Add 3 new' }).click();
    await expect.poll(() => titles(clean, 'Saved')).toEqual(['Open Policy Agent', 'SPIFFE', 'Cortex']);
    await clean.goto(path);
    await clean.reload();
    await expect(
      clean.getByRole('heading', { name: 'A shared list: 3 sessions, 0 new to you' }),
    ).toBeVisible();
    await clean.getByRole('button', { name: 'Add all' }).click();
    await expect(toast(clean, 'All of it is in your list')).toBeVisible();
    await expect.poll(() => slugs(clean)).toHaveLength(3);
    await other.close();
  });

  test('a link can be pasted; one that is broken stays in its field', async ({ page }) => {
    await withList(page, three);
    const path = await sharedPath(page);
    await page.getByRole('button', { name: 'Open a file or link' }).click();
    const field = page.getByLabel('The link that was shared with you');
    await field.fill(`https://sessions.example${path.slice(0, -3)}`);
    await field.press('Enter');
    await expect(page.getByText('A part of it was lost')).toBeVisible();
    await expect(field).toBeFocused();
    await field.fill(`https://sessions.example${path}`);
    await field.press('Enter');
    await expect(
      page.getByRole('heading', { name: 'A shared list: 3 sessions, 0 new to you' }),
    ).toBeFocused();
  });

  test('a broken or hostile link says so, and changes nothing', async ({ page }) => {
    await withList(page, three);
    const path = await sharedPath(page);
    for (const [bad, words] of [
      [path.slice(0, -3), 'A part of it was lost'],
      ['/my-list#l=1<script>alert(1)</script>', 'A part of it was lost'],
      ['/my-list#l=9whatever', 'newer version'],
    ] as const) {
      await page.goto('/about');
      await page.goto(bad);
      await expect(page.getByText(words)).toBeVisible();
      await page.getByRole('button', { name: 'Close' }).click();
      await expect.poll(() => titles(page, 'Saved')).toHaveLength(3);
    }
  });

  for (const [sessions, list] of [
    ['a few sessions', three],
    ['300 sessions', Array.from({ length: 300 }, (_, at) => ({ slug: `a-${at}`, saved: at }))],
  ] as const)
    test(`the QR code of ${sessions} holds the link, in squares that a camera can tell apart`, async ({
      page,
    }) => {
      await withList(page, list);
      await sharedPath(page);
      const code = page.getByRole('img', { name: 'QR code of the link' });
      await expect(code).toBeVisible();
      const { pixels, width } = await code.evaluate(async (image) => {
        if (!(image instanceof HTMLImageElement)) return { pixels: [], width: 0 };
        await image.decode();
        const width = image.clientWidth;
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = width;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, width, width);
        return { pixels: [...(context?.getImageData(0, 0, width, width).data ?? [])], width };
      });
      const read = jsqr(Uint8ClampedArray.from(pixels), width, width);
      expect(read?.data).toBe(await link(page).inputValue());
      // A code of version 1 has 21 squares in a row, each version four more; two are left free on each side.
      expect(width / (21 + 4 * ((read?.version ?? 1) - 1) + 4)).toBeGreaterThanOrEqual(3);
    });

  test('a file holds all of it, and comes back in a clean browser', async ({ page, browser, baseURL }) => {
    await withList(
      page,
      [
        { slug: 'spiffe', saved: 2, note: 'My words' },
        { slug: 'cortex', saved: 1, watched: 3 },
        { slug: 'linkerd', saved: 3 },
        { slug: 'open-policy-agent', saved: 4 },
        { slug: 'opa', watched: 5 },
      ],
      ['spiffe'],
    );
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    const file = await (await saving).path();
    const other = await browser.newContext({ ...(baseURL && { baseURL }) });
    const clean = await other.newPage();
    await clean.goto('/my-list');
    await clean.getByRole('button', { name: 'Open a file or link' }).click();
    await clean.getByLabel('Or a file that was saved on this page').setInputFiles(file);
    await expect(clean.getByRole('heading', { name: 'A list from a file' })).toBeFocused();
    await clean.getByRole('button', { name: 'Add 5 new' }).click();
    await expect.poll(() => titles(clean, 'Watch next')).toEqual(['SPIFFE']);
    await expect.poll(() => titles(clean, 'Saved')).toEqual(['Open Policy Agent', 'Linkerd']);
    await expect(clean.getByText('My words')).toBeVisible();
    expect(await storedList(clean)).toEqual(await storedList(page));
    await other.close();
  });
});
