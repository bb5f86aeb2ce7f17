import { expect, test } from './reader.ts';
import { further, marks, nothing, open, searchBox, titles } from './sessions.ts';

// What people come for, in as few steps as it may take.

test('a subject by people of a company takes one query', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('OPA by someone from Microsoft');
  const first = page.locator('[data-talk]').first();
  await expect(first).toContainText(/Microsoft/);
  await expect(first).toContainText(/Policy|OPA/);
});

test('what the author thought of something takes one query: its line is in the result', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('what did the author think of Argo Rollouts');
  const first = page.getByRole('main').locator('[data-talk]').first();
  await expect(first).toContainText('Intuit');
  await expect(marks(first).filter({ hasText: /argo/i }).first()).toBeVisible();
  await expect(first.getByText(/^In the notes: .*rollouts/i)).toBeVisible();
});

test('security on Wednesday without sponsors takes one query, and says what is not known', async ({
  page,
}) => {
  await open(page, '/');
  await searchBox(page).fill('security wednesday without sponsors');
  const rows = page.getByRole('main').locator('[data-talk]:visible');
  await expect(rows.first()).toContainText(/secur/i);
  await expect(rows.filter({ hasText: 'Sponsored' })).toHaveCount(0);
});

test('a tool that the reports do not have takes one query from the first screen', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('helm');
  await expect(further(page, 'at KubeCon Europe 2019')).toContainText('Helm');
  await expect(nothing(page)).toContainText('See below');
});

test('the slides of a session are one step from its row', async ({ page }) => {
  await open(page, '/?scope=conference&slides=1');
  const row = page.getByRole('main').locator('[data-talk]').first();
  await row.getByRole('link', { name: /slides/i }).click();
  await expect(
    page
      .getByRole('heading', { name: 'Slides' })
      .or(page.getByText(/slides/i))
      .first(),
  ).toBeInViewport();
});

test('all sessions of a track are two steps from the home page', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('track:observability');
  await further(page, 'at KubeCon Europe 2019').getByRole('link', { name: 'Show everything' }).click();
  await expect(titles(page)).toHaveCount(12);
});

test('everything that a speaker ever gave takes one query', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('liz rice');
  await expect(page.getByRole('link', { name: /^Speaker: Liz Rice/ })).toHaveAttribute(
    'href',
    '/speakers/liz-rice',
  );
  await expect(further(page, 'at other KubeCons')).toContainText('Liz Rice', { timeout: 30_000 });
});

test('the first result is opened by the keyboard alone', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('grafana loki');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/talks/grafana-loki-like-prometheus-but-for-logs');
});
