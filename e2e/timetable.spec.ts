import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';
import { overflow } from './sessions.ts';

// A conference of which hours and rooms are known, in the site that `npm test` builds from e2e/hostile.

const DAY = '/days/2018-05-02';

test.use({ baseURL: 'http://localhost:3211', timezoneId: 'Europe/Copenhagen' });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Open the day as at a moment of the clock in Copenhagen. */
async function openAt(page: Page, time: string, day = DAY): Promise<void> {
  await page.clock.install({ time: new Date(`${day.slice(-10)}T${time}:00+02:00`) });
  await page.goto(day);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const slot = (page: Page, hour: string) => page.getByRole('region', { name: hour, exact: true });
const titles = (page: Page, hour: string) => slot(page, hour).getByRole('heading', { level: 4 });

for (const width of [1280, 390]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a day is shown hour by hour, with what is on at the same time room by room', async ({ page }) => {
      await page.goto(DAY);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Con of Hours 2018, Wednesday 2 May 2018',
      );
      await expect(page.getByRole('heading', { level: 3 })).toHaveText([
        '09:00',
        '11:00',
        '12:00',
        '23:30',
        '00:45',
        'Hour not published',
      ]);
      await expect(slot(page, '09:00').getByText('3 keynotes in Plenary').first()).toBeVisible();
      await expect(titles(page, '11:00')).toHaveCount(22);
      await expect(titles(page, '11:00').first()).toHaveText('In Parallel 1');
      await expect(titles(page, '11:00').nth(19)).toHaveText('In Parallel 20');
      await expect(
        slot(page, 'Hour not published').getByRole('link', { name: 'At No Hour', exact: true }),
      ).toBeVisible();
      expect(await overflow(page)).toBe(0);
    });

    test('the show floor is folded, and opens by keyboard', async ({ page }) => {
      await page.goto(DAY);
      const demo = page.getByRole('link', { name: 'Another Demo on the Floor', exact: true });
      await expect(demo).toBeHidden();
      await slot(page, '11:00').locator('summary', { hasText: '2 more on the show floor' }).focus();
      await page.keyboard.press('Enter');
      await expect(demo).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(
        slot(page, '11:00').getByRole('link', { name: 'Demo on the Floor', exact: true }),
      ).toBeFocused();
    });

    test('while the day is on, it tells what is on now and next, and folds what is over', async ({
      page,
    }) => {
      await openAt(page, '12:10');
      await expect(page.getByText('12:10')).toBeVisible();
      await expect(slot(page, '12:00').getByText('Now')).toBeVisible();
      await expect(slot(page, '23:30').getByText('Next')).toBeVisible();
      await expect(titles(page, '09:00').first()).toBeHidden();
      await slot(page, '09:00').locator('summary').first().focus();
      await page.keyboard.press('Enter');
      await expect(titles(page, '09:00').first()).toBeVisible();

      await page.getByRole('link', { name: 'Now', exact: true }).press('Enter');
      await expect(page).toHaveURL(`${DAY}#t1200`);
      await page.clock.runFor('01:00:00');
      await expect(slot(page, '12:00').getByText('Now')).toHaveCount(0);
      await expect(titles(page, '12:00').first(), 'nothing folds under the eyes of the reader').toBeVisible();
    });

    test('is free of problems that axe finds', async ({ page }) => {
      for (const path of [DAY, '/conferences', '/conferences/2018-hours']) {
        await page.goto(path);
        await page.evaluate(axe);
        const found = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
        );
        expect(found, path).toEqual([]);
      }
    });
  });
}

test('after midnight the night is still on, and then over', async ({ page }) => {
  await page.clock.install({ time: new Date('2018-05-03T00:50:00+02:00') });
  await page.goto(DAY);
  await expect(slot(page, '00:45').getByText('Now, for 5 minutes')).toBeVisible();
  await expect(slot(page, '00:45').getByRole('time')).toHaveAttribute(
    'datetime',
    '2018-05-03T00:45:00+02:00',
  );
  await page.clock.runFor('02:00:00');
  await expect(page.getByText('Now').filter({ visible: true })).toHaveCount(0);
  await expect(titles(page, '09:00').first(), 'all is open again').toBeVisible();
});

test('before and after its day, the page tells no now and next, and everything is open', async ({ page }) => {
  await openAt(page, '23:00', '/days/2018-05-03');
  await expect(page.getByRole('link', { name: /^(Now$|Next: )/ })).toHaveCount(0);
  await expect(titles(page, '09:00')).toHaveText(['The Day After']);
});

test.describe('for a reader elsewhere', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the hours of the reader stand beside those of the place, with the day where it is another', async ({
    page,
  }) => {
    await openAt(page, '11:10');
    await expect(slot(page, '11:00').getByText('05:00 for you')).toBeVisible();
    await expect(slot(page, '00:45').getByText('Wed 18:45 for you')).toBeVisible();
    await expect(page.getByText('11:10 in Copenhagen, 05:10 for you')).toBeVisible();
  });
});

test('a reader on the same clock sees no second hour', async ({ page }) => {
  await openAt(page, '11:10');
  await expect(page.getByText('11:10 in Copenhagen')).toBeVisible();
  await expect(page.getByText('for you')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all hours are open, and links lead from hour to hour and day to day', async ({ page }) => {
    await page.goto('/conferences/2018-hours');
    await page.getByRole('navigation', { name: 'Days' }).getByRole('link', { name: /^Wed/ }).click();
    await expect(page).toHaveURL(DAY);
    await expect(titles(page, '09:00').first()).toBeVisible();
    await page.getByRole('navigation', { name: 'Hours' }).getByRole('link', { name: '12:00' }).click();
    await expect(page).toHaveURL(`${DAY}#t1200`);
    await page
      .getByRole('navigation', { name: 'Days', exact: true })
      .getByRole('link', { name: /^Thu/ })
      .click();
    await expect(page).toHaveURL('/days/2018-05-03');
  });
});

test('a day is printed in three columns with all its hours, also with those that were folded', async ({
  page,
}) => {
  await openAt(page, '12:10');
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Days', exact: true })).toBeHidden();
  await expect(titles(page, '09:00').first()).toBeVisible();
  const lefts = await titles(page, '11:00').evaluateAll((all) =>
    all.flatMap((title) => (title.checkVisibility() ? [Math.round(title.getBoundingClientRect().left)] : [])),
  );
  expect(new Set(lefts).size, 'columns').toBe(3);
  expect(await overflow(page)).toBe(0);
});

test('conferences are listed by year in one table, each with its numbers', async ({ page }) => {
  await page.goto('/conferences');
  const table = page.getByRole('table', { name: /^Conferences by year/ });
  await expect(table.getByRole('rowheader')).toHaveText([
    /^2020/,
    /^C+…/,
    /^2019/,
    /Con/,
    /^2018/,
    /^Copenhagen.*Hours, 2–3 May$/,
  ]);
  const row = table.getByRole('row', { name: /Copenhagen/ });
  await expect(row.getByRole('cell')).toHaveText(['33', 'all', /none/]);
  await row.getByRole('link').press('Enter');
  await expect(page).toHaveURL('/conferences/2018-hours');
});
