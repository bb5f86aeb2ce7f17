import { expect, test } from './reader.ts';
import { open, searchBox, summary, titles } from './sessions.ts';

test('the first Tab stop is a link past the header', async ({ page }) => {
  for (const path of ['/', '/talks/spiffe']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: /^Skip to / });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${path}#main`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toBeVisible();
  }
});

test('j and k go through the rows, Enter opens one, Back returns to it', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('j');
  await expect(titles(page).nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(titles(page).nth(2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(titles(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/talks/2-66-million');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(titles(page).nth(1)).toBeFocused();
});

test('j and Enter work in the table too', async ({ page }) => {
  await open(page, '/?view=table&sort=title');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('rowheader').nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/talks/2-66-million');
});

test('w opens the focused session at its video', async ({ page, strangers }) => {
  await open(page, '/');
  await page.keyboard.press('w');
  await expect(page).toHaveURL('/');
  expect(strangers).toEqual([]);
  await page.keyboard.press('j');
  await page.keyboard.press('w');
  await expect(page).toHaveURL(/\/talks\/[\w-]+#play$/);
  await expect(page.getByRole('button', { name: /^Play video/ })).toBeFocused();
  expect(strangers).toEqual([]);
});

test('single keys are no shortcuts while typing', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).focus();
  await page.keyboard.type('jktw?/');
  await expect(searchBox(page)).toHaveValue('jktw?/');
  await expect(page).toHaveURL(`/?${new URLSearchParams({ q: 'jktw?/' }).toString()}`);
  await expect(page.getByRole('dialog')).toBeHidden();
  await open(page, '/');
  await summary(page, 'Topic').press('Enter');
  await page.getByRole('searchbox', { name: 'Find a topic' }).focus();
  await page.keyboard.type('t');
  await expect(page).toHaveURL('/');
  await page.goto('/speakers');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Find a speaker' })).toBeFocused();
});

test('? shows the shortcuts, and single keys can be switched off there', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByRole('term')).toContainText(['Search, or find in the list', 'Next session']);
  await help.getByRole('checkbox', { name: /Single keys act/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('t');
  await page.keyboard.press('/');
  await expect(searchBox(page)).not.toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter');
  await help.getByRole('checkbox', { name: /Single keys act/ }).press('Space');
  await help.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();
  await expect(page).toHaveURL('/');
  await page.keyboard.press('t');
  await expect(page).toHaveURL('/?view=table');
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 700 },
]) {
  test(`the focused element is never covered at ${viewport.width} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '/');
    const hidden: string[] = [];
    const walk = async (key: string, steps: number) => {
      for (let step = 0; step < steps; step++) {
        await page.keyboard.press(key);
        const covered = await page.evaluate(coveredFocus);
        if (covered) hidden.push(`${key} ${step}: ${covered}`);
      }
    };
    await walk('Tab', 30);
    await titles(page).nth(20).focus();
    await walk('Shift+Tab', 30);
    await titles(page).nth(20).focus();
    await walk('k', 8);
    expect(hidden).toEqual([]);
  });
}

/** What covers the focused element, or how far it is out of sight; `null` if it can be seen. Runs in the page. */
function coveredFocus(): string | null {
  const focused = document.activeElement;
  const [box] = focused?.getClientRects() ?? [];
  if (!focused || !box) return 'nothing has focus';
  const name = focused.textContent.trim().slice(0, 40) || focused.outerHTML.slice(0, 80);
  if (box.top < 0 || box.bottom > innerHeight) return `${name} at ${box.top}`;
  for (const part of [0.3, 0.7]) {
    const middle = Math.min(box.left + box.width / 2, innerWidth - 4);
    const there = document.elementFromPoint(middle, box.top + box.height * part);
    if (!there || !(focused.contains(there) || there.contains(focused)))
      return `${name} under ${there?.outerHTML.slice(0, 80)}`;
  }
  return null;
}
