import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';
import { asked, chips, count, line, nothing, open, overflow, summary, titles } from './sessions.ts';

const FACETS = [
  ['Day', 'Wednesday 22 May', 'day=2019-05-22', 13],
  ['Kind', 'Keynote', 'kind=keynote', 16],
  ['Company', 'Grafana Labs', 'company=grafana-labs', 3],
  ['Topic', 'Istio', 'topic=istio', 4],
  ['Speaker', 'Bryan Liles', 'speaker=bryan-liles', 5],
] as const;

test('a value of each facet shows as many sessions as it says, and Back undoes it', async ({ page }) => {
  await open(page, '/');
  const bar = page.getByRole('group', { name: 'Filter sessions' });
  for (const [facet, value, query, sessions] of FACETS) {
    await summary(bar, facet).press('Enter');
    await expect(line(bar, value)).toHaveAccessibleName(new RegExp(`${value}\\s*${sessions}$`));
    await line(bar, value).press('Space');
    await expect(page).toHaveURL(`/?${query}`);
    await expect(count(page)).toHaveText(`${sessions} sessions of 38`);
    await expect(titles(page)).toHaveCount(sessions);
    await expect(chips(page).getByRole('button')).toHaveText([`${facet}: ${value}`]);
    await page.keyboard.press('Escape');
    await expect(summary(bar, facet)).toBeFocused();
    await expect(line(bar, value)).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL('/');
    await expect(titles(page)).toHaveCount(38);
  }
});

test('each choice shows as many sessions as its count says, whatever else is chosen', async ({ page }) => {
  await open(page, '/?topic=kubernetes');
  const bar = page.getByRole('group', { name: 'Filter sessions' });
  for (const facet of ['Day', 'Kind']) {
    await summary(bar, facet).press('Enter');
    const lines = bar.getByRole('checkbox');
    const names = await lines.evaluateAll((boxes) =>
      boxes.map((box) => box.closest('label')?.innerText ?? ''),
    );
    for (const [at, name] of names.entries()) {
      const [, promised = ''] = /(\d+)$/.exec(name) ?? [];
      if (name.startsWith('Hide') || promised === '0') continue;
      await lines.nth(at).press('Space');
      await expect(titles(page), name).toHaveCount(Number(promised));
      await lines.nth(at).press('Space');
      await expect(titles(page)).toHaveCount(18);
    }
    await page.keyboard.press('Escape');
  }
  await expect(page).toHaveURL('/?topic=kubernetes');
});

test('more values of one facet show more sessions, values of several facets fewer', async ({ page }) => {
  await open(page, '/');
  const bar = page.getByRole('group', { name: 'Filter sessions' });
  await summary(bar, 'Day').press('Enter');
  await line(bar, 'Tuesday 21 May').press('Space');
  await expect(count(page)).toHaveText('15 sessions of 38');
  await line(bar, 'Wednesday 22 May').press('Space');
  await expect(count(page)).toHaveText('28 sessions of 38');
  await summary(bar, 'Kind').press('Enter');
  await line(bar, 'Keynote').press('Space');
  await expect(count(page)).toHaveText('11 sessions of 38');
  await expect.poll(() => asked(page)).toBe('?day=2019-05-21&day=2019-05-22&kind=keynote');
  await page.keyboard.press('Escape');

  await chips(page).getByRole('button', { name: 'Remove filter Day: Tuesday 21 May' }).press('Enter');
  await expect(page).toHaveURL('/?day=2019-05-22&kind=keynote');
  await expect(count(page)).toHaveText('5 sessions of 38');
  await page.reload();
  await expect(count(page)).toHaveText('5 sessions of 38');
  await chips(page).getByRole('link', { name: 'Clear all' }).press('Enter');
  await expect(page).toHaveURL('/');
  await expect(chips(page)).toBeHidden();

  await page.goBack();
  await expect(count(page)).toHaveText('5 sessions of 38');
  await page.goBack();
  await expect(count(page)).toHaveText('11 sessions of 38');
  await page.goForward();
  await expect(page).toHaveURL('/?day=2019-05-22&kind=keynote');
  await expect(count(page)).toHaveText('5 sessions of 38');
});

test('the focus moves to the next control when the removed one is gone', async ({ page }) => {
  await open(page, '/?day=2019-05-21&day=2019-05-22&kind=keynote');
  const chip = (words: string) => chips(page).getByRole('button', { name: `Remove filter ${words}` });
  await chip('Day: Tuesday 21 May').press('Enter');
  await expect(chip('Day: Wednesday 22 May')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chip('Kind: Keynote')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  await expect(chips(page)).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(firstDay(page)).toBeFocused();

  await open(page, '/?q=loki&kind=keynote');
  await nothing(page).getByRole('link', { name: 'Show all keynotes' }).press('Enter');
  await expect(titles(page)).toHaveCount(16);
  await chips(page).getByRole('link', { name: 'Clear all' }).press('Enter');
  await expect(titles(page)).toHaveCount(38);
  await page.keyboard.press('Tab');
  await expect(firstDay(page)).toBeFocused();
});

/** The first link of the list: it leads to the page of its first day. */
const firstDay = (page: Page) => page.getByRole('link', { name: '21 May 2019' }).first();

test('a long list of values has a search field', async ({ page }) => {
  await open(page, '/');
  const bar = page.getByRole('group', { name: 'Filter sessions' });
  await summary(bar, 'Speaker').press('Enter');
  await bar.getByRole('searchbox', { name: 'Find a speaker' }).fill('golab');
  await expect(bar.getByRole('checkbox')).toHaveCount(1);
  await line(bar, 'Karol Gołąb').press('Space');
  await expect(page).toHaveURL('/?speaker=karol-golab');
  await expect(titles(page)).toHaveCount(1);
});

test('parameters that are not ours stay in the address', async ({ page }) => {
  await open(page, '/?utm_source=newsletter&a=1&a=2');
  await page.getByRole('button', { name: /^Has notes/ }).press('Enter');
  await expect(page).toHaveURL('/?notes=1&utm_source=newsletter&a=1&a=2');
  await page.getByRole('link', { name: 'Table' }).press('Enter');
  await expect(page).toHaveURL('/?notes=1&view=table&utm_source=newsletter&a=1&a=2');
});

const HOSTILE = [
  'day=%3Cscript%3Ealert(1)%3C/script%3E',
  'day=9999-99-99&kind=__proto__&company=constructor',
  'kind[]=keynote&__proto__[x]=1&constructor=1',
  'view=__proto__&sort=constructor&column=toString',
  'view=table&sort=-__proto__&column=__proto__&column=role',
  'notes=true&sponsored=no&scope=%00&exact=%FF',
  `topic=${'x'.repeat(5000)}`,
  'speaker=%F0%9F%92%A9&speaker=..%2F..%2Fetc',
];

test('a nonsensical or hostile address is harmless, and the page offers a way back', async ({ page }) => {
  for (const query of HOSTILE) {
    await open(page, `/?${query}`);
    await expect(count(page), query.slice(0, 60)).toBeVisible();
    expect(await overflow(page), query.slice(0, 60)).toBe(0);
    if (await nothing(page).isVisible()) {
      await nothing(page).getByRole('link', { name: 'Start again' }).press('Enter');
    }
    await expect(count(page)).toContainText('38 sessions');
  }
  expect(await page.evaluate('({}).x')).toBeUndefined();
});

test('the sessions of a view can be watched together, and its link copied', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?topic=istio');
  const watch = page.getByRole('link', { name: 'Watch these on YouTube' });
  // What there is beyond the view stands below it, and is not among those that are watched.
  const videos = await page
    .locator('li:not([data-further] li)')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .locator('[data-url^="youtu.be/"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-url')?.split('/')[1]));
  expect(videos).toHaveLength(4);
  await expect(watch).toHaveAttribute(
    'href',
    `https://www.youtube.com/watch_videos?video_ids=${videos.join(',')}`,
  );
  await page.getByRole('button', { name: 'Copy link to this view' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/?topic=istio`);
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the filters are in a sheet that says how many sessions are left', async ({ page }) => {
    await open(page, '/');
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await line(sheet, 'Keynote').tap();
    await expect(page).toHaveURL('/?kind=keynote');
    await summary(sheet, 'Day').tap();
    await line(sheet, 'Tuesday 21 May').tap();
    await expect(page).toHaveURL('/?day=2019-05-21&kind=keynote');
    await sheet.getByRole('button', { name: 'Show 6 sessions' }).tap();
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toHaveAccessibleName(/2 chosen/);
    await expect(titles(page)).toHaveCount(6);

    await opener.tap();
    await sheet.getByRole('link', { name: 'Clear all' }).tap();
    await expect(page).toHaveURL('/');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(titles(page)).toHaveCount(38);
  });

  test('the sheet has a line for sessions with notes and one for those with slides', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: /^Filters/ }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await expect(line(sheet, 'Has notes')).not.toBeChecked();
    await line(sheet, 'Has slides').tap();
    await expect(page).toHaveURL('/?slides=1');
    await expect(line(sheet, 'Has slides')).toBeChecked();
    await sheet.getByRole('button', { name: /^Show \d+ sessions$/ }).tap();
    await expect(chips(page).getByRole('button')).toHaveText(['Has slides']);
    expect(await overflow(page)).toBe(0);
  });
});
