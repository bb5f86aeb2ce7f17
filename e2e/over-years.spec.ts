import { expect, test } from './reader.ts';
import { count } from './sessions.ts';

const chart = 'over the years';

test('a speaker’s years each say how many sessions they gave, and as whom, and lead to them', async ({
  page,
}) => {
  await page.goto('/speakers/liz-rice');
  const table = page.getByRole('table', { name: chart });
  const years = await table.getByRole('rowheader').allTextContents();
  expect(years.length).toBeGreaterThanOrEqual(5);
  expect(years).toEqual(years.toSorted().toReversed());
  await expect(table.getByRole('row', { name: /^2021 / })).toContainText('Isovalent');
  await expect(table.getByRole('row', { name: /^2018 / })).toContainText(
    'Technology Evangelist, Aqua Security',
  );
  const said = await table
    .getByRole('row', { name: /^2018 / })
    .getByRole('cell')
    .first()
    .textContent();
  await table.getByRole('link', { name: '2018' }).press('Enter');
  await expect(page).toHaveURL('/?year=2018&speaker=liz-rice&scope=all');
  await expect(count(page)).toHaveText(new RegExp(`^${Number.parseInt(said?.trim() ?? '', 10)} sessions`));
});

test('a topic’s years say how many sessions it had and their share, and lead to them', async ({ page }) => {
  await page.goto('/topics/service-mesh');
  const table = page.getByRole('table', { name: chart });
  const row = table.getByRole('row', { name: /^2019 / });
  const [sessions, share] = await row.getByRole('cell').allTextContents();
  expect(share).toMatch(/^\d+(\.\d)?%$/);
  await row.getByRole('link').press('Enter');
  await expect(page).toHaveURL('/?year=2019&topic=service-mesh&scope=all');
  await expect(count(page)).toHaveText(new RegExp(`^${sessions} sessions`));
});

test('all conferences over the years are reached from each one’s figures, and lead to topics', async ({
  page,
}) => {
  await page.goto('/insight');
  await page.getByRole('link', { name: 'All conferences over the years' }).press('Enter');
  await expect(page).toHaveURL('/insight/years');
  await expect(page.getByRole('table')).toHaveCount(6);
  await page
    .getByRole('table', { name: /topics whose share of all sessions rose/ })
    .getByRole('link')
    .first()
    .press('Enter');
  await expect(page.getByRole('table', { name: chart })).toBeVisible();
});
