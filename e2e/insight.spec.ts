import { expect, test } from './reader.ts';
import { count, open } from './sessions.ts';

test('each chart is a table, whose rows link to as many sessions as they say', async ({ page }) => {
  await page.goto('/insight');
  const tables = page.getByRole('table');
  await expect(tables).toHaveCount(5);
  const rows = await tables.evaluateAll((all) =>
    all.map((table) => {
      const [row] = table.querySelectorAll('tbody tr');
      return {
        href: row?.querySelector('a')?.getAttribute('href') ?? '',
        sessions: row?.querySelector('td')?.textContent ?? '',
      };
    }),
  );
  for (const { href, sessions } of rows) {
    await open(page, href);
    await expect(count(page), href).toHaveText(new RegExp(`^${sessions} sessions of 328`));
  }
});

test('the counts of a chart add up to the whole conference', async ({ page }) => {
  await page.goto('/insight');
  const [, kinds] = await page.getByRole('table').all();
  const cells = await kinds
    ?.getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    );
  const sum = (at: number) => cells?.reduce((all, row) => all + (row[at] ?? NaN), 0);
  expect([sum(0), sum(1)]).toEqual([328, 38]);
});
