import { expect, test } from './reader.ts';
import { asked, chips, count, line, nothing, open, searchBox, summary, titles } from './sessions.ts';

test('sponsored sessions can be hidden, and sessions without notes', async ({ page }) => {
  await open(page, '/');
  const bar = page.getByRole('group', { name: 'Filter sessions' });
  await summary(bar, 'Kind').press('Enter');
  await line(bar, 'Hide sponsored').press('Space');
  await expect(page).toHaveURL('/?sponsored=0');
  await expect(count(page)).toHaveText('32 sessions of 38');
  await page.keyboard.press('Escape');
  const notes = bar.getByRole('button', { name: /^Has notes/ });
  const promised = /\d+/.exec(await notes.innerText())?.[0] ?? '';
  await notes.press('Enter');
  await expect(notes).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/?notes=1&sponsored=0');
  await expect(count(page)).toHaveText(`${promised} sessions of 38`);
  await chips(page).getByRole('button', { name: 'Remove filter Sponsored hidden' }).press('Enter');
  await expect(page).toHaveURL('/?notes=1');
  await chips(page).getByRole('button', { name: 'Remove filter Has notes' }).press('Enter');
  await expect(page).toHaveURL('/');
});

test('a button or an operator shows only sessions with slides', async ({ page }) => {
  await open(page, '/');
  const bar = page.getByRole('group', { name: 'Filter sessions' });
  const slides = bar.getByRole('button', { name: /^Has slides/ });
  const promised = Number(/\d+/.exec(await slides.innerText())?.[0]);
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeLessThan(38);
  await expect(slides).toHaveAttribute('aria-pressed', 'false');
  await slides.press('Enter');
  await expect(slides).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/?slides=1');
  await expect(count(page)).toHaveText(`${promised} sessions of 38`);
  await expect(titles(page)).toHaveCount(promised);
  await expect(chips(page).getByRole('button')).toHaveText(['Has slides']);
  const kept = await titles(page).allInnerTexts();

  await chips(page).getByRole('button', { name: 'Remove filter Has slides' }).press('Enter');
  await expect(page).toHaveURL('/');
  await expect(titles(page)).toHaveCount(38);
  await page.goBack();
  await expect(page).toHaveURL('/?slides=1');
  await expect(titles(page)).toHaveText(kept);
  await page.reload();
  await expect(titles(page)).toHaveText(kept);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(slides).toHaveAttribute('aria-pressed', 'false');

  await searchBox(page).fill('has:slides ');
  await expect(titles(page)).toHaveCount(promised);
  await searchBox(page).fill('-has:slides ');
  await expect(titles(page)).toHaveCount(38 - promised);
});

test('a button that would leave no sessions is disabled, and the ways out name its filter', async ({
  page,
}) => {
  await open(page, '/?q=-has%3Aslides');
  const slides = page.getByRole('button', { name: /^Has slides\s*0$/ });
  await expect(slides).toHaveAttribute('aria-disabled', 'true');
  await slides.press('Enter');
  await expect.poll(() => asked(page)).toBe('?q=-has:slides');

  await open(page, '/?q=-has%3Aslides&slides=1');
  await nothing(page)
    .getByRole('link', { name: /with or without slides/ })
    .press('Enter');
  await expect(page).toHaveURL('/?q=-has%3Aslides');
  await open(page, '/?q=-has%3Aslides&slides=1');
  await nothing(page).getByRole('link', { name: 'Show all with slides' }).press('Enter');
  await expect(page).toHaveURL('/?slides=1');
});
