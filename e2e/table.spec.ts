import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';
import { line, marks, open, overflow, summary } from './sessions.ts';

declare global {
  interface Window {
    /** How much of the page has moved by itself (https://web.dev/articles/cls). */
    moved: number;
  }
}

const USUAL = ['Day', 'Kind', 'Title', 'Speakers', 'Company', 'Topics', 'Notes'];
const KINDS = ['Keynote', 'Sponsored keynote', 'Intro', 'Deep dive', 'Session'];

const table = (page: Page) => page.getByRole('table', { name: 'Sessions' });
const heads = (page: Page) => table(page).getByRole('columnheader');
const head = (page: Page, name: string) => table(page).getByRole('columnheader', { name });
const titles = (page: Page) => table(page).getByRole('rowheader');

/** The texts of a column's cells. */
async function column(page: Page, name: string): Promise<string[]> {
  const at = (await heads(page).allInnerTexts()).indexOf(name);
  return table(page)
    .getByRole('row')
    .evaluateAll(
      (rows, cell) => rows.slice(1).map((row) => row.children[cell]?.textContent.trim() ?? ''),
      at,
    );
}

test('a key and a link show the same sessions as a table', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('t');
  await expect(page).toHaveURL('/?view=table');
  await expect(titles(page)).toHaveCount(38);
  await expect(heads(page)).toHaveText(USUAL);
  await expect(head(page, 'Day')).toHaveAttribute('aria-sort', 'ascending');
  const view = page.getByRole('group', { name: 'View' });
  await expect(view.getByRole('link', { name: 'Table' })).toHaveAttribute('aria-current', 'true');
  await view.getByRole('link', { name: 'Programme' }).press('Enter');
  await expect(page).toHaveURL('/');
  await expect(table(page)).toBeHidden();
  await page.goBack();
  await expect(titles(page)).toHaveCount(38);
  await page.keyboard.press('t');
  await expect(page).toHaveURL('/');
});

for (const address of ['/?view=table', '/?q=helm'])
  test(`on a small screen ${address} is opened with nothing moving when its slow script comes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.route('**/*.js', async (route) => {
      // Long enough for the placeholders to be shown.
      await sleep(600);
      await route.continue();
    });
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) window.moved += Number(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, address);
    expect(await page.evaluate(() => window.moved)).toBeLessThan(0.05);
    await page.unroute('**/*.js');
  });

test(
  'a table whose script fails to load says so, and comes when tried again',
  { tag: '@misses' },
  async ({ page }) => {
    await page.route('**/talk-table-*.js', (route) => route.abort());
    await open(page, '/?q=loki');
    await page.getByRole('link', { name: 'Table' }).click();
    await expect(page.getByText('The table could not be loaded.')).toBeVisible();
    await page.unroute('**/talk-table-*.js');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(titles(page).first()).toBeVisible();
    await expect(page).toHaveURL('/?q=loki&view=table');
  },
);

test('each column header sorts by its column, and in reverse when pressed again', async ({ page }) => {
  await open(page, '/?view=table');
  for (const name of USUAL.filter((name) => name !== 'Day')) {
    const key = name.toLowerCase();
    await head(page, name).getByRole('button').press('Enter');
    await expect(page).toHaveURL(`/?view=table&sort=${key}`);
    await expect(head(page, name)).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator('[aria-sort]')).toHaveCount(1);
    const up = (await column(page, name)).filter(Boolean);
    await head(page, name).getByRole('button').press('Space');
    await expect(page).toHaveURL(`/?view=table&sort=-${key}`);
    await expect(head(page, name)).toHaveAttribute('aria-sort', 'descending');
    const down = (await column(page, name)).filter(Boolean);
    expect(down, name).toEqual(up.toReversed());
    expect(new Set(up).size, `${name} has something to sort`).toBeGreaterThan(4);
  }
  await head(page, 'Day').getByRole('button').press('Enter');
  await expect(page).toHaveURL('/?view=table');
  await head(page, 'Day').getByRole('button').press('Enter');
  await expect(page).toHaveURL('/?view=table&sort=-day');
  await expect(titles(page).first()).toHaveText('Opening Remarks');
  await expect(page.getByRole('time').first()).toHaveAttribute('datetime', '2019-05-23');
});

test('only the header of the sorted column has aria-sort, whatever columns are shown', async ({ page }) => {
  const names = [...USUAL, 'Track', 'Role', 'Video'];
  await open(page, `/?view=table${names.map((name) => `&column=${name.toLowerCase()}`).join('')}`);
  await expect(heads(page)).toHaveText(names);
  for (const name of names.toReversed())
    for (const order of ['ascending', 'descending']) {
      await head(page, name).getByRole('button').press('Enter');
      await expect(head(page, name)).toHaveAttribute('aria-sort', order);
      await expect(page.locator('[aria-sort]')).toHaveCount(1);
    }
  await head(page, 'Day').getByRole('button').press('Enter');
  await expect(head(page, 'Day')).toHaveAttribute('aria-sort', 'ascending');
});

test('a search puts the best matches first, without aria-sort until a header is pressed', async ({
  page,
}) => {
  await open(page, '/?view=table&q=liles');
  await expect(titles(page)).toHaveCount(5);
  await expect(page.locator('[aria-sort]')).toHaveCount(0);
  await head(page, 'Day').getByRole('button').press('Enter');
  await expect(page).toHaveURL('/?q=liles&view=table&sort=day');
  await expect(head(page, 'Day')).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('link', { name: 'Sort by best match' }).press('Enter');
  await expect(page).toHaveURL('/?q=liles&view=table');
  await expect(page.locator('[aria-sort]')).toHaveCount(0);
});

test('titles sort by their words, kinds by importance, and missing values come last', async ({ page }) => {
  await open(page, '/?view=table&sort=title');
  await expect(titles(page).first()).toHaveText(/^10 Ways to Shoot/);
  await expect(titles(page).last()).toHaveText(/^What I Learned/);
  await open(page, '/?view=table&sort=kind');
  const kinds = await column(page, 'Kind');
  expect([...new Set(kinds)]).toEqual(KINDS);
  for (const sort of ['notes', '-notes']) {
    await open(page, `/?view=table&sort=${sort}`);
    const notes = await column(page, 'Notes');
    expect(notes.lastIndexOf(notes.findLast(Boolean) ?? '')).toBeLessThan(notes.indexOf(''));
  }
});

test('rows with equal values stay in programme order', async ({ page }) => {
  await open(page, '/?view=table');
  const programme = await titles(page).allInnerTexts();
  const byKind = await column(page, 'Kind');
  for (const sort of ['kind', '-kind']) {
    await open(page, `/?view=table&sort=${sort}`);
    const [sorted, kinds] = [await titles(page).allInnerTexts(), await column(page, 'Kind')];
    for (const kind of KINDS) {
      const of = (titles: string[], kinds: string[]) => titles.filter((_, at) => kinds[at] === kind);
      expect(of(sorted, kinds), `${kind} by ${sort}`).toEqual(of(programme, byKind));
    }
  }
});

test('columns can be hidden, except the title, and the address keeps the choice', async ({ page }) => {
  await open(page, '/?view=table&sort=-title');
  const menu = page.getByRole('main');
  await summary(menu, 'Columns').press('Enter');
  await expect(menu.getByRole('checkbox', { name: /^Title/ })).toBeDisabled();
  await menu.getByRole('checkbox', { name: 'Topics' }).press('Space');
  await menu.getByRole('checkbox', { name: 'Role' }).press('Space');
  await menu.getByRole('checkbox', { name: 'Kind' }).press('Space');
  const shown = ['Day', 'Title', 'Speakers', 'Company', 'Notes', 'Role'];
  await expect(heads(page)).toHaveText(shown);
  // The address changes after the list does.
  await expect
    .poll(() => new URL(page.url()).searchParams.getAll('column'))
    .toEqual(shown.map((name) => name.toLowerCase()));
  await page.reload();
  await expect(heads(page)).toHaveText(shown);
  await expect(head(page, 'Title')).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(heads(page)).toHaveText(['Day', 'Kind', 'Title', 'Speakers', 'Company', 'Notes', 'Role']);
  await expect(head(page, 'Title')).toHaveAttribute('aria-sort', 'descending');
});

test('the menu has every column, with those shown ticked', async ({ page }) => {
  await open(page, '/?view=table');
  const menu = page.getByRole('main');
  await summary(menu, 'Columns').press('Enter');
  for (const name of USUAL)
    await expect(menu.getByRole('checkbox', { name: new RegExp(`^${name}`) })).toBeChecked();
  for (const name of ['Track', 'Role', 'Video'])
    await expect(menu.getByRole('checkbox', { name })).not.toBeChecked();
  await menu.getByRole('checkbox', { name: 'Video' }).press('Space');
  await expect(heads(page)).toHaveText([...USUAL, 'Video']);
  await menu.getByRole('checkbox', { name: 'Video' }).press('Space');
  await expect(page).toHaveURL('/?view=table');
  await expect(heads(page)).toHaveText(USUAL);
});

test('unknown columns in an address are ignored', async ({ page }) => {
  await open(page, '/?view=table&column=constructor&sort=__proto__');
  await expect(heads(page)).toHaveText(USUAL);
  await expect(head(page, 'Day')).toHaveAttribute('aria-sort', 'ascending');
  await open(page, '/?view=table&column=nothing&column=role');
  await expect(heads(page)).toHaveText(['Title', 'Role']);
});

test('rows can be sorted by a hidden column', async ({ page }) => {
  await open(page, '/?view=table&sort=-day');
  await expect(head(page, 'Day')).toHaveAttribute('aria-sort', 'descending');
  const sorted = await titles(page).allInnerTexts();
  await open(page, '/?view=table&column=speakers&sort=-day');
  await expect(heads(page)).toHaveText(['Title', 'Speakers']);
  await expect(page.locator('[aria-sort]')).toHaveCount(0);
  await expect(titles(page)).toHaveText(sorted);
});

test('a table can be searched and filtered as the programme can', async ({ page }) => {
  await open(page, '/?view=table&q=liles');
  await expect(titles(page)).toHaveCount(5);
  await expect(marks(table(page)).first()).toHaveText('Liles');
  await summary(page.getByRole('group', { name: 'Filter sessions' }), 'Day').press('Enter');
  await line(page.getByRole('main'), 'Thursday 23 May').press('Space');
  await expect(page).toHaveURL('/?q=liles&day=2019-05-23&view=table');
  await expect(titles(page)).toHaveCount(2);
});

test('on a small screen the table shows day, title and speakers without scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/?view=table');
  await expect(heads(page).filter({ visible: true })).toHaveText(['Day', 'Title', 'Speakers']);
  expect(await overflow(page)).toBe(0);
});
