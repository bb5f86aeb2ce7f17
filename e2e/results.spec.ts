import { expect, test } from './reader.ts';
import { asked, count, further, marks, nothing, open, searchBox, titles } from './sessions.ts';

test('Enter in the search box opens the first result', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).focus();
  await page.keyboard.type('loki');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/talks/grafana-loki-like-prometheus-but-for-logs');
  await page.goBack();
  await expect(searchBox(page)).toHaveValue('loki');
  await expect(titles(page)).toHaveCount(1);
});

test('Enter opens the first of what only the rest of the conference has', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('wasm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/talks/extending-envoy-with-webassembly');
});

test('the arrow keys go from the box through the results, and Escape back to it', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('liles');
  await expect(searchBox(page)).toHaveAccessibleDescription(/Enter opens the first result/);
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue('liles');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/^[^?]*\/talks\//);
});

test('the keys of results trap nobody: Tab goes on, and Enter without results stays', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).fill('loki');
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(titles(page).first()).not.toBeFocused();
  await searchBox(page).fill('zxqwvkj');
  await page.keyboard.press('Enter');
  await expect(nothing(page)).toBeVisible();
  await expect(page).toHaveURL('/?q=zxqwvkj');
});

test('what the author thought of something stands in the result, in one line', async ({ page }) => {
  await open(page, '/?q=what+did+the+author+think+of+Argo+Rollouts');
  await expect(titles(page).first()).toHaveText(/^How Intuit Does Canary/);
  const line = page.getByText(/^In the notes: .*Argo Rollouts/);
  await expect(line).toBeVisible();
  await expect(marks(line)).toHaveText(['Argo', 'Rollouts']);
});

test('a subject is found with the company of a speaker', async ({ page }) => {
  await open(page, '/?q=OPA+by+someone+from+Microsoft');
  await expect(titles(page)).toHaveText(['Open Policy Agent']);
});

test('a day and no sponsors are taken as meant, and what is said of words that were left out is true', async ({
  page,
}) => {
  await open(page, '/?q=security+on+Wednesday+without+sponsors&scope=conference');
  await expect(titles(page).first()).toBeVisible();
  await expect(page.getByRole('main').getByText('22 May').first()).toBeVisible();
  await searchBox(page).fill('spotify lyft');
  const hint = page.getByRole('status').filter({ hasText: 'No session matches everything' });
  await expect(hint).toContainText('These match some of it, the closest first.');
});

test('an unknown value of an operator is told with one near it', async ({ page }) => {
  await open(page, '/?q=track:netwrking&scope=conference');
  const hint = page.getByRole('status').filter({ hasText: 'There is no track “netwrking”.' });
  await hint.getByRole('link', { name: 'Networking' }).press('Enter');
  await expect.poll(() => asked(page)).toBe('?q=track:Networking&scope=conference');
  await expect(titles(page).first()).toBeVisible();
});

test('what operators find nowhere in the list is found at the conference', async ({ page }) => {
  await open(page, '/?q=day:wednesday+topic:security');
  await expect(nothing(page)).toContainText(/There are \d+ at KubeCon Europe 2019/);
  const wider = further(page, 'at KubeCon Europe 2019').getByRole('listitem');
  await expect(wider.filter({ hasText: 'Wednesday 22 May' }).first()).toBeVisible();
  await searchBox(page).fill('day:wednesday');
  await expect(count(page)).toHaveText('13 sessions of 38');
});

test('filters in addresses are read whatever their case', async ({ page }) => {
  await open(page, '/?company=Google&kind=KEYNOTE');
  await expect(titles(page).first()).toBeVisible();
});

test('the number of further sessions stands above their own group alone', async ({ page }) => {
  await open(page, '/?q=helm');
  await expect(further(page, 'at KubeCon Europe 2019')).toBeVisible();
  await expect(page.getByRole('link', { name: /more sessions? in the whole conference/ })).toHaveCount(0);
});

test('everything a speaker ever gave is one link from a result, and all talks of a track are two', async ({
  page,
}) => {
  const first = page.getByRole('main').locator('[data-talk]').first();
  await open(page, '/?q=Grafana+Loki');
  await first.getByRole('link', { name: 'Tom Wilkie' }).press('Enter');
  await expect(page).toHaveURL('/speakers/tom-wilkie');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tom Wilkie');
  await page.goBack();
  await first.getByRole('heading', { level: 3 }).getByRole('link').press('Enter');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Observability', exact: true })
    .first()
    .press('Enter');
  await expect(page).toHaveURL('/tracks/observability');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Observability');
});
