import type { Page } from 'playwright/test';
import { say, standIn } from './player.ts';
import { expect, test } from './reader.ts';

const PATH = '/talks/open-policy-agent';

const saveButton = (page: Page) => page.getByRole('button', { name: /^Saved?$/ });
const watchedButton = (page: Page) => page.getByRole('button', { name: /^(Mark as watched|Watched)$/ });
const toast = (page: Page) => page.locator('.toast');
const play = (page: Page) => page.getByRole('button', { name: /^Play / });
const talk = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('my-list') ?? '{"talks":[]}').talks[0]);

test.describe('The page of a session', () => {
  test('is saved by its button and by the key S, and marked as watched', async ({ page }) => {
    await page.goto(PATH);
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('s');
    await expect(saveButton(page)).toHaveText('Saved');
    await watchedButton(page).click();
    await expect(watchedButton(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(watchedButton(page)).toHaveText('Watched');
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(watchedButton(page)).toHaveAttribute('aria-pressed', 'false');
    await page.reload();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('is saved by its slug at whatever address a host serves it', async ({ page }) => {
    for (const path of ['/talks/spiffe.html', '/talks/spiffe/']) {
      await page.route(`**${path}`, async (route) =>
        route.fulfill({
          response: await route.fetch({ url: route.request().url().replace(path, '/talks/spiffe') }),
        }),
      );
      await page.goto(path);
      await saveButton(page).click();
      await expect.poll(async () => (await talk(page))?.slug).toBe('spiffe');
      await page.evaluate(() => localStorage.clear());
    }
  });

  test('takes a note, which saves it and is there after a reload and in another tab', async ({
    page,
    context,
  }) => {
    await page.goto(PATH);
    await page.getByRole('button', { name: 'My note' }).click();
    const note = page.getByRole('textbox', { name: /^My note/ });
    await expect(note).toBeFocused();
    await note.fill('<b>Ask</b> about Gatekeeper');
    await expect(saveButton(page)).toHaveText('Saved');
    const other = await context.newPage();
    await other.goto(PATH);
    await expect(other.getByRole('textbox', { name: /^My note/ })).toHaveValue('<b>Ask</b> about Gatekeeper');
    await note.fill('');
    await expect(other.getByRole('textbox', { name: /^My note/ })).toHaveValue('');
    await note.fill('Written as one leaves');
    await page.reload();
    await expect(note).toHaveValue('Written as one leaves');
  });
});

test.describe('A video', { tag: '@asks-youtube' }, () => {
  test('is gone on with where it was stopped', async ({ page, strangers }) => {
    await standIn(page);
    await page.goto(PATH);
    expect(strangers).toEqual([]);
    await play(page).click();
    await expect
      .poll(async () => {
        await say(page, { play: 760 });
        return (await talk(page))?.stopped?.at;
      })
      .toBe(760);

    await page.reload();
    await expect(page.getByText('You stopped at 12:40')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Play from 12:40/ })).toBeVisible();
    await page.getByRole('button', { name: 'Go on from there' }).click();
    await expect(page.locator('iframe')).toHaveAttribute('src', /[?&]start=760(&|$)/);

    await page.reload();
    await page.getByRole('button', { name: 'From the start' }).click();
    await expect(page.locator('iframe')).not.toHaveAttribute('src', /start=/);
  });

  test('that was forgotten where it stopped can be remembered again', async ({ page }) => {
    await standIn(page);
    await page.goto(PATH);
    await play(page).click();
    await expect
      .poll(async () => {
        await say(page, { play: 100 });
        return (await talk(page))?.stopped?.at;
      })
      .toBe(100);
    await page.reload();
    await page.getByRole('button', { name: 'Forget' }).click();
    await expect(page.getByText('You stopped at')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Play video/ })).toBeVisible();
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('You stopped at 1:40')).toBeVisible();
  });

  test('is marked as watched nearly at its end', async ({ page }) => {
    await standIn(page);
    await page.goto(PATH);
    await play(page).click();
    await expect
      .poll(async () => {
        await say(page, { play: 955 });
        return (await talk(page))?.watched ?? null;
      })
      .not.toBe(null);
    await expect(watchedButton(page)).toHaveText('Watched');
    await expect(toast(page)).toContainText('Marked as watched');
    expect((await talk(page)).stopped).toBe(undefined);
  });

  test('that says nonsense changes nothing', async ({ page }) => {
    await standIn(page);
    await page.goto(PATH);
    await play(page).click();
    await page.waitForTimeout(1000);
    for (const raw of [
      '{',
      '{"info":7}',
      '{"info":{"currentTime":"1e9","duration":-1}}',
      null,
      { info: {} },
      '{"info":null}',
    ])
      await say(page, { raw });
    // Not from the player.
    await page.evaluate(() => postMessage('{"info":{"currentTime":500,"duration":1000}}', '*'));
    await page.waitForTimeout(300);
    expect(await talk(page)).toBe(undefined);
  });

  test('of which nothing is heard plays as before', async ({ page }) => {
    await page.goto(PATH);
    await play(page).click();
    await expect(page.getByText('If it does not play here')).toBeVisible();
    await page.waitForTimeout(1000);
    expect(await talk(page)).toBe(undefined);
  });
});
