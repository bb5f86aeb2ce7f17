import type { Page, Route } from 'playwright/test';
import { expect, test } from './reader.ts';
import { open, titles } from './sessions.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Jump to' });
const field = (page: Page) => palette(page).getByRole('combobox');
const options = (page: Page) => palette(page).getByRole('option');

test('the palette jumps to what is typed', async ({ page }) => {
  await page.goto('/about');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('liles');
  await expect(options(page).first()).toContainText('Bryan Liles, VMware');
  const people = palette(page).getByRole('group', { name: 'People' });
  await expect(people.getByRole('option')).toContainText('Bryan Liles');
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(palette(page).getByRole('option', { selected: true })).toHaveCount(1);
  const pointed = (await options(page).nth(1).getAttribute('id')) ?? '';
  await expect(field(page)).toHaveAttribute('aria-activedescendant', pointed);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const last = palette(page).getByRole('option', { selected: true });
  await expect(last).toContainText('Search the programme for “liles”');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?q=liles');
  await expect(titles(page)).toHaveCount(5);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('k8s storage myth');
  await expect(options(page).first()).toContainText('Debunking the Myth: Kubernetes Storage is Hard');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/talks/debunking-the-myth-kubernetes-storage-is-hard');
});

test('the palette finds sessions that are in no trip report', async ({ page }) => {
  await page.goto('/about');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('service meshes at what cost');
  await expect(options(page).first()).toContainText('Service Meshes: At What Cost?');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/talks/service-meshes-at-what-cost');
});

test('what is typed while the palette loads is not lost', async ({ page }) => {
  await open(page, '/');
  // Scripts do not load until the route is removed.
  await page.route('**/*.js', () => {});
  await page.keyboard.press('Control+k');
  await page.keyboard.type('opa tk');
  await expect(page).toHaveURL('/');
  await page.unroute('**/*.js');
  await expect(field(page)).toHaveValue('opa tk');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('google');
  await expect(options(page).first()).toContainText('Open Policy Agent');
});

test('Escape while the palette loads keeps it from opening', async ({ page }) => {
  await open(page, '/');
  const held: Route[] = [];
  let hold = true;
  await page.route('**/*.js', async (route) => {
    if (hold) held.push(route);
    else await route.continue();
  });
  const asked = page.waitForRequest('**/command-palette*.js');
  await page.keyboard.press('Control+k');
  await asked;
  await page.keyboard.type('opa');
  await page.keyboard.press('Escape');
  const loaded = page.waitForResponse('**/command-palette*.js');
  hold = false;
  for (const route of held) await route.continue();
  await (await loaded).finished();
  // Keys go to the page again at once, and the palette can be opened again.
  await page.keyboard.press('j');
  await expect(titles(page).first()).toBeFocused();
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('');
});

test('Escape closes the palette and restores the focus', async ({ page }) => {
  await page.goto('/talks/spiffe');
  const opener = page.getByRole('button', { name: 'Jump to…' });
  await opener.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(opener).toBeFocused();
  const title = page.getByRole('link', { name: 'Emiliano Bernbaum' }).first();
  await title.focus();
  await page.keyboard.press('Meta+k');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();
  await expect(page).toHaveURL('/talks/spiffe');
});

test('the palette offers actions, and after > nothing else', async ({ page }) => {
  await page.goto('/about');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('>');
  await expect(palette(page).getByRole('group')).toHaveCount(1);
  await page.keyboard.type('dark');
  await expect(options(page)).toHaveText(['Change the theme']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Theme: light' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('> nonesuch');
  await expect(palette(page).getByRole('status')).toHaveText('No action is called “nonesuch”');
  await field(page).fill('>table');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?view=table');
});

test('the palette says that it found nothing, and shows what was typed as plain text', async ({ page }) => {
  await page.goto('/about');
  await page.keyboard.press('Control+k');
  await field(page).fill('zxqwvkj');
  await expect(palette(page).getByRole('status')).toHaveText('Nothing matches “zxqwvkj”');
  await field(page).fill('<img src=x onerror=alert(1)>');
  await expect(options(page).last()).toContainText('“<img src=x onerror=alert(1)>”');
  await page.keyboard.press('End');
  await expect(page).toHaveURL('/about');
});
