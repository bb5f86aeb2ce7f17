import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';
import { open, searchBox, titles } from './sessions.ts';

const completions = (page: Page) => page.getByRole('listbox', { name: 'Completions' }).getByRole('option');

test('the value of an operator is completed from the keyboard', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).pressSequentially('remarks speaker:li');
  await expect(searchBox(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(completions(page)).toHaveText(['Liz Rice', 'Bryan Liles']);
  await page.keyboard.press('ArrowUp');
  const liles = completions(page).filter({ hasText: 'Bryan Liles' });
  await expect(liles).toHaveAttribute('aria-selected', 'true');
  await expect(searchBox(page)).toHaveAttribute(
    'aria-activedescendant',
    (await liles.getAttribute('id')) ?? 'none',
  );
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue('remarks speaker:"Bryan Liles" ');
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(titles(page)).toHaveCount(3);
});

test('what a session may have is completed after `has:`', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('has:');
  await expect(completions(page)).toHaveText(['notes', 'slides', 'video']);
  await searchBox(page).pressSequentially('s');
  await expect(completions(page)).toHaveText(['slides']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue('has:slides ');
});

test('completions do not move the list, close by Escape, and can be clicked', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('kind:session ');
  await expect(titles(page)).toHaveCount(12);
  const before = await titles(page).first().boundingBox();
  await searchBox(page).fill('kind:sp');
  await expect(completions(page)).toHaveText(['sponsored-keynote']);
  await searchBox(page).fill('kind:session day:');
  await expect(completions(page)).toHaveText(['Tuesday 21 May', 'Wednesday 22 May', 'Thursday 23 May']);
  await expect(titles(page)).toHaveCount(12);
  await expect.poll(() => titles(page).first().boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(completions(page)).toHaveCount(0);
  await expect(searchBox(page)).toHaveValue('kind:session day:');
  await searchBox(page).pressSequentially('w');
  await completions(page).filter({ hasText: 'Wednesday 22 May' }).click();
  await expect(searchBox(page)).toHaveValue('kind:session day:"Wednesday 22 May" ');
  await expect(searchBox(page)).toBeFocused();
  await expect(titles(page)).toHaveCount(5);
});
