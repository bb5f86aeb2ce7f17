import { readFile } from 'node:fs/promises';
import type { Route } from 'playwright/test';
import { slugs, SLUGS, section, three, titles, toast, undo, withList } from './my-list.ts';
import { expect, test } from './reader.ts';
import { open } from './sessions.ts';

test.describe('The list', () => {
  test('is empty at first, and says how to fill it', async ({ page }) => {
    await page.goto('/my-list');
    await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
    await expect(page.getByRole('link', { name: /somebody wrote about/ })).toBeVisible();
  });

  test('shows what was saved elsewhere, newest first', async ({ page }) => {
    await open(page, '/');
    for (const title of ['SPIFFE', 'Cortex'])
      await page
        .getByRole('button', { name: `Save ${title}`, exact: true })
        .first()
        .click();
    await expect(toast(page, 'Saved')).toBeVisible();
    await page.goto('/my-list');
    await expect.poll(() => titles(page, 'Saved')).toEqual(['Cortex', 'SPIFFE']);
  });

  test('has an order that the keyboard changes, and keeps the focus on what was moved', async ({ page }) => {
    await withList(page, three);
    const press = (name: string) => page.getByRole('button', { name }).press('Enter');
    for (const title of ['Open Policy Agent', 'SPIFFE', 'Cortex']) await press(`Move ${title} to Watch next`);
    await expect.poll(() => titles(page, 'Watch next')).toEqual(['Open Policy Agent', 'SPIFFE', 'Cortex']);
    await press('Move Cortex up');
    await expect.poll(() => titles(page, 'Watch next')).toEqual(['Open Policy Agent', 'Cortex', 'SPIFFE']);
    await press('Move Open Policy Agent down');
    await expect(page.getByRole('button', { name: 'Move Open Policy Agent down' })).toBeFocused();
    await expect(toast(page, 'Moved to place 2 of 3')).toBeVisible();
    await page.reload();
    await expect.poll(() => titles(page, 'Watch next')).toEqual(['Cortex', 'Open Policy Agent', 'SPIFFE']);
    await press('Move SPIFFE to Saved');
    await expect.poll(() => titles(page, 'Saved')).toEqual(['SPIFFE']);

    await page.getByRole('link', { name: 'By conference' }).click();
    await expect(section(page, 'KubeCon Europe 2019').getByRole('listitem')).toHaveCount(3);
    await page.getByRole('link', { name: 'By day' }).click();
    await expect(page.getByRole('region', { name: /day \d+ May 2019$/ }).first()).toBeVisible();
  });

  test('takes back whatever was taken away', async ({ page }) => {
    await withList(
      page,
      [{ ...three[0], slug: 'open-policy-agent', note: 'Ask about Gatekeeper' }, ...three.slice(1)],
      SLUGS.slice(0, 2),
    );
    await expect(page.getByText('Ask about Gatekeeper')).toBeVisible();
    await page.getByRole('button', { name: 'Save Open Policy Agent' }).click();
    await expect.poll(() => titles(page, 'Watch next')).toEqual(['SPIFFE']);
    await undo(page);
    await expect.poll(() => titles(page, 'Watch next')).toEqual(['Open Policy Agent', 'SPIFFE']);
    await expect(page.getByText('Ask about Gatekeeper')).toBeVisible();

    await page.getByRole('button', { name: 'SPIFFE: watched' }).click();
    await expect.poll(() => titles(page, 'Watched')).toEqual(['SPIFFE']);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await toast(page, 'deleted').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => titles(page, 'Watched')).toEqual(['SPIFFE']);
  });

  test('stays where it is when a session goes elsewhere by a click, and follows it by keyboard', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await withList(page, three);
    const button = page.getByRole('button', { name: 'Open Policy Agent: watched' });
    const scrolled = () => page.evaluate(() => scrollY);
    await button.scrollIntoViewIfNeeded();
    const before = await scrolled();
    await button.click();
    await expect.poll(() => titles(page, 'Watched')).toEqual(['Open Policy Agent']);
    expect(await scrolled()).toBe(before);
    await page.getByRole('button', { name: 'SPIFFE: watched' }).press('Enter');
    await expect(page.getByRole('button', { name: 'SPIFFE: watched' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'SPIFFE: watched' })).toBeInViewport();
  });

  test('goes on where a video was stopped, and changes notes in place', async ({ page }) => {
    await withList(page, [
      { slug: 'spiffe', stopped: { at: 760, of: 2000, when: 5 } },
      { slug: 'cortex', saved: 1, note: 'One' },
    ]);
    await expect.poll(() => titles(page, 'Continue watching')).toEqual(['SPIFFE']);
    await expect(page.getByRole('link', { name: 'Go on from 12:40' })).toHaveAttribute(
      'href',
      '/talks/spiffe#play',
    );
    await page.getByRole('button', { name: 'Change the note on Cortex' }).click();
    await page.getByRole('textbox', { name: 'Note on Cortex' }).fill('<i>Two</i>');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(page.getByText('<i>Two</i>')).toBeVisible();
  });

  test('takes a first note on a session, by keyboard', async ({ page }) => {
    await withList(page, [{ slug: 'cortex', title: 'Cortex', saved: 1 }]);
    await page.getByRole('button', { name: 'Note on Cortex' }).press('Enter');
    await page.keyboard.type('Left as it was');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Note on Cortex' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Try it with Thanos');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Change the note on Cortex' })).toBeVisible();
    // A page that is left keeps what is being written.
    await page.getByRole('button', { name: 'Change the note on Cortex' }).press('Enter');
    await page.keyboard.type(' and Mimir');
    await page.reload();
    await expect(page.getByText('Try it with Thanos and Mimir')).toBeVisible();
  });

  test('undoes what was done here, and not what was done in another tab since', async ({ page, context }) => {
    await withList(page, three.slice(1));
    const other = await context.newPage();
    await other.goto('/talks/open-policy-agent');
    await page.getByRole('button', { name: 'SPIFFE: watched' }).click();
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => titles(page, 'Saved')).toEqual(['Open Policy Agent', 'Cortex']);
    await undo(page);
    await expect.poll(() => titles(page, 'Saved')).toEqual(['Open Policy Agent', 'SPIFFE', 'Cortex']);
  });

  test('keeps what is being written while another tab changes the list', async ({ page, context }) => {
    await withList(page, [{ slug: 'cortex', title: 'Cortex', saved: 1, note: 'One' }]);
    await page.getByRole('button', { name: 'Change the note on Cortex' }).click();
    await page.keyboard.type(', and two');
    const other = await context.newPage();
    await other.goto('/my-list');
    await other.getByRole('button', { name: 'Change the note on Cortex' }).click();
    await other.keyboard.type(', and three');
    await other.keyboard.press('Tab');
    await expect(other.getByText('One, and three')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Note on Cortex' })).toHaveValue('One, and two');
  });

  test('has its buttons, and keeps what is being written, before the catalogue is loaded', async ({
    page,
  }) => {
    const asked: Route[] = [];
    await page.route('**/my-list/talks.json', (route) => void asked.push(route));
    await withList(page, [{ slug: 'cortex', title: 'Cortex', saved: 1, note: 'One' }]);
    const bookmark = page.getByRole('button', { name: 'Save Cortex' });
    const before = await bookmark.elementHandle();
    await page.getByRole('button', { name: 'Change the note on Cortex' }).click();
    await page.keyboard.type(', and two');
    await asked[0]?.continue();
    await expect(page.getByRole('listitem').filter({ hasText: 'Barcelona 2019' })).toBeVisible();
    const note = page.getByRole('textbox', { name: 'Note on Cortex' });
    await expect(note).toBeFocused();
    await expect(note).toHaveValue('One, and two');
    expect(await bookmark.evaluate((now, then) => now === then, before)).toBe(true);
  });

  test('keeps what is being written when another tab moves its session', async ({ page, context }) => {
    await withList(page, [{ slug: 'cortex', title: 'Cortex', saved: 1, note: 'One' }]);
    await page.getByRole('button', { name: 'Change the note on Cortex' }).click();
    await page.keyboard.type(', and two');
    const other = await context.newPage();
    await other.goto('/my-list');
    await other.getByRole('button', { name: 'Cortex: watched' }).click();
    await expect.poll(() => titles(page, 'Watched')).toEqual(['Cortex']);
    await expect(page.getByText('One, and two')).toBeVisible();
  });

  test('follows a session that has moved, and keeps one that went as a line', async ({ page, request }) => {
    const text = await readFile('data/permalinks.yaml', 'utf8');
    const [, slug = '', former = ''] =
      /slug: (\S+)\n\s+former:\s*\n?\s*(?:\[|- )([a-z0-9-]+)/.exec(text) ?? [];
    const moved = former !== '' && (await request.get(`/talks/${slug}`)).ok();
    await withList(page, [
      { slug: 'gone-for-ever', title: 'A session <b>that</b> went', saved: 2 },
      ...(moved ? [{ slug: former, title: 'Old', saved: 1, note: 'Kept' }] : []),
    ]);
    await expect(page.getByText('A session <b>that</b> went').first()).toBeVisible();
    await expect(page.getByText('No longer in the catalogue')).toBeVisible();
    if (moved) await expect.poll(() => slugs(page)).toContain(slug);
    // It is taken out by one button, after which the focus is on the next session or, without one, on the heading.
    await expect(page.getByRole('button', { name: 'Save A session', exact: false })).toHaveCount(0);
    await page.getByRole('button', { name: /^Remove/ }).press('Enter');
    await expect.poll(() => slugs(page)).not.toContain('gone-for-ever');
    await expect(page.getByRole('main').locator(':focus')).toBeVisible();
  });

  test('hides what was watched, and shows what is saved, by filters that others do not get', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await withList(
      page,
      [
        { slug: 'spiffe', saved: 1 },
        { slug: 'cortex', watched: 2 },
      ],
      [],
      '/',
    );
    await expect(page.locator('html')).not.toHaveAttribute('data-asked');
    const all = page.getByRole('status').filter({ hasText: /^\d+ sessions/ });
    await expect(all).toContainText('38 sessions');
    await page.getByRole('button', { name: /^Hide watched/ }).click();
    await expect(all).toContainText('37 sessions');
    await expect(page).toHaveURL('/?watched=0');
    await page.getByRole('button', { name: /^Saved 1/ }).click();
    await expect(page.getByRole('status').filter({ hasText: /^1 session / })).toBeVisible();
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await expect(page.getByText('Copied without your own filters').first()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toMatch(/saved|watched/);
  });
});
