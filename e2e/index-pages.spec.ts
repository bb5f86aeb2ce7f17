import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';

/** `divided`: the page has the entries with most sessions alone, and each letter has a page. */
const INDEXES = [
  {
    path: '/speakers',
    one: 'speaker',
    divided: true,
    typed: 'golab',
    found: 'Karol Gołąb',
    slip: 'lilles',
    meant: 'Bryan Liles',
  },
  {
    path: '/companies',
    one: 'company',
    divided: true,
    typed: 'weavework',
    found: 'Weaveworks',
    slip: 'gogle',
    meant: 'Google',
  },
  {
    path: '/topics',
    one: 'topic',
    divided: false,
    typed: 'opa',
    found: 'Open Policy Agent',
    slip: 'promethues',
    meant: 'Prometheus',
  },
] as const;

const entries = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('region')
    .getByRole('listitem')
    .getByRole('link')
    .filter({ visible: true });
const state = (page: Page) => page.getByRole('form').getByRole('status');

for (const { path, one, divided, typed, found, slip, meant } of INDEXES) {
  test(`${path}: finds by name, other spelling and typo, and keeps the query in the address`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const listed = await entries(page).count();
    const whole: unknown[] = divided ? await (await request.get(`${path}/letters/all.json`)).json() : [];
    const all = divided ? whole.length : listed;
    const field = page.getByRole('searchbox', { name: `Find a ${one}` });
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type(typed);
    await expect(entries(page)).toHaveText([found]);
    await expect(state(page)).toContainText(new RegExp(`^1 of ${all} `));
    await expect(page).toHaveURL(`${path}?${new URLSearchParams({ q: typed }).toString()}`);
    await page.reload();
    await expect(field).toHaveValue(typed);
    await expect(entries(page)).toHaveText([found]);

    await field.fill(slip);
    await expect(entries(page).first()).toHaveText(meant);
    await expect(state(page)).toContainText(`Nothing matches “${slip}” exactly`);
    await field.fill('<b>zxqwvkj</b>');
    await expect(entries(page)).toHaveCount(0);
    await expect(state(page)).toHaveText(`No ${one} matches “<b>zxqwvkj</b>”`);
    await page.getByRole('button', { name: divided ? 'Back to the list' : /^Show all / }).press('Enter');
    await expect(entries(page)).toHaveCount(listed);
    await expect(field).toBeFocused();
    await expect(page).toHaveURL(path);
  });
}

for (const { path } of INDEXES.filter(({ divided }) => !divided)) {
  test(`${path}: sorts by number of sessions, and by name again`, async ({ page }) => {
    await page.goto(path);
    const byName = await entries(page).allInnerTexts();
    await page.getByRole('radio', { name: 'Most sessions' }).press('Space');
    await expect(page).toHaveURL(`${path}?sort=sessions`);
    const list = page.getByRole('region', { name: 'Most sessions' }).getByRole('listitem');
    await expect(list).toHaveCount(byName.length);
    const counts = (await list.allInnerTexts()).map(sessionsIn);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);

    await entries(page).first().press('Enter');
    await page.goBack();
    await expect(page).toHaveURL(`${path}?sort=sessions`);
    await expect(page.getByRole('radio', { name: 'Most sessions' })).toBeChecked();
    await expect(list).toHaveCount(byName.length);
    await page.getByRole('radio', { name: 'A–Z' }).press('Space');
    await expect(page).toHaveURL(path);
    await expect(entries(page)).toHaveText(byName);
  });
}

for (const { path } of INDEXES.filter(({ divided }) => divided)) {
  test(`${path}: begins with those of most sessions`, async ({ page }) => {
    await page.goto(path);
    const list = page.getByRole('region', { name: 'Most sessions' }).getByRole('listitem');
    const counts = (await list.allInnerTexts()).map(sessionsIn);
    expect(counts).toHaveLength(100);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
}

test('letters link to their pages of the list', async ({ page }) => {
  await page.goto('/speakers');
  await page
    .getByRole('navigation', { name: 'Parts of the list of speakers' })
    .getByRole('link', { name: 'T', exact: true })
    .press('Enter');
  await expect(page).toHaveURL('/speakers/letters/t');
  await expect(page.getByRole('region', { name: 'T', exact: true }).getByRole('heading')).toBeInViewport();
});

test('a page says from which years its sessions are, and lists them by conference', async ({ page }) => {
  await page.goto('/companies/google');
  const main = page.getByRole('main');
  await expect(main.getByText('2016 to 2026', { exact: true })).toBeVisible();
  const newest = main.getByRole('region', { name: 'KubeCon Europe 2026' });
  const row = newest.getByRole('listitem').first();
  await expect(row).toBeVisible();
  // The rail stands beside the beginning of its list, also of a long one.
  const [name, first] = [
    await newest.getByRole('heading', { level: 2 }).boundingBox(),
    await row.boundingBox(),
  ];
  expect(Math.abs((name?.y ?? 0) - (first?.y ?? Infinity))).toBeLessThan(60);
});

/** “1,017 sessions” at the end of an entry says 1017. */
const sessionsIn = (text: string) => Number(/([\d,]+) sessions?$/.exec(text)?.[1]?.replaceAll(',', ''));
