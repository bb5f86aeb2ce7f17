import type { APIRequestContext, Page } from 'playwright/test';
import { expect, test } from './reader.ts';
import { chips, count, further, line, nothing, open, searchBox, summary, titles } from './sessions.ts';

const ALL = 328;
const IN_REPORTS = 38;
const scope = (page: Page) => page.getByRole('group', { name: 'Sessions of' });
const whole = (page: Page) => scope(page).getByRole('link', { name: `${ALL} at KubeCon Europe 2019` });
const reports = (page: Page) => scope(page).getByRole('link', { name: `${IN_REPORTS} in the trip reports` });

/** The fields of a talk in `talks.json` that are used here. */
interface Talk {
  slug: string;
  conference: string;
  date: string | null;
  kind: string;
  track: string | null;
  attended: boolean;
  notes: unknown[];
}

const up = (a: number, b: number) => a - b;

/** The talks of the conference that the home page shows. */
async function published(request: APIRequestContext): Promise<Talk[]> {
  const { talks }: { talks: Talk[] } = await (await request.get('/talks.json')).json();
  return talks.filter(({ conference }) => conference === '2019-kubecon-eu');
}

test('a switch shows the whole conference, and the reports again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/');
  await expect(reports(page)).toHaveAttribute('aria-current', 'true');
  expect(asked.filter((path) => path.endsWith('rows.json'))).toEqual([]);
  await whole(page).press('Enter');
  await expect(page).toHaveURL('/?scope=conference');
  await expect(whole(page)).toHaveAttribute('aria-current', 'true');
  await expect(whole(page)).toBeFocused();
  await expect(count(page)).toHaveText(`${ALL} sessions at KubeCon Europe 2019`);
  await expect(searchBox(page)).toHaveAttribute('placeholder', /^Search [\d,]+ sessions/);
  await expect(page.getByText('In the trip report', { exact: true })).toHaveCount(IN_REPORTS);
  await reports(page).press('Enter');
  await expect(page).toHaveURL('/');
  await expect(titles(page)).toHaveCount(IN_REPORTS);
  await expect(page.getByText('In the trip report', { exact: true })).toHaveCount(0);
  await page.goBack();
  await expect(count(page)).toHaveText(`${ALL} sessions at KubeCon Europe 2019`);
});

test('talks without a known day come after the days, by track, and show no date', async ({
  page,
  request,
}) => {
  const talks = await published(request);
  const undated = talks.filter(({ date, track }) => date === null && track === 'Tutorials');
  await open(page, '/?scope=conference');
  await page.getByRole('link', { name: 'Undated' }).press('Enter');
  const tutorials = page.getByRole('region', { name: 'Tutorials' });
  await expect(tutorials.getByText('Day not published')).toBeVisible();
  await expect(tutorials.getByRole('heading', { level: 3 })).toHaveCount(undated.length);
  await expect(tutorials.getByRole('time')).toHaveCount(0);
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const parts = headings.slice(headings.indexOf('Monday'));
  expect(parts.slice(0, 4)).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday']);
  expect(parts.slice(4)).toContain('Tutorials');
  await open(page, '/?scope=conference&q=tutorial');
  await expect(page.getByRole('listitem').filter({ hasText: 'Day not published' }).first()).toBeVisible();
});

for (const [name, address, all] of [
  ['the reports', '/?', IN_REPORTS],
  ['the whole conference', '/?scope=conference', ALL],
] as const) {
  test(`filters, search, table and exports have the same talks of ${name}`, async ({ page, request }) => {
    const talks = (await published(request)).filter(({ attended }) => attended || all === ALL);
    expect(talks).toHaveLength(all);
    const rows = (await (await request.get('/talks.csv')).text()).split('\r\n').filter(Boolean).slice(1);
    const csv = rows
      .filter((row) => row.includes(',KubeCon + CloudNativeCon Europe 2019,'))
      .filter((row) => all === ALL || row.includes(',true,'));
    expect(csv).toHaveLength(all);

    await open(page, address);
    const bar = page.getByRole('group', { name: 'Filter sessions' });
    for (const [facet, of] of [
      ['Day', (talk: Talk) => talk.date],
      ['Kind', (talk: Talk) => talk.kind],
      ['Track', (talk: Talk) => talk.track],
    ] as const) {
      await summary(bar, facet).press('Enter');
      await expect(bar.getByRole('checkbox').first()).toBeVisible();
      const lines = await bar
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.innerText ?? ''));
      const told = lines.filter((line) => !line.startsWith('Hide')).map((line) => Number(/\d+$/.exec(line)));
      const values = talks.map(of).filter((value) => value !== null);
      const expected = [...new Set(values)].map((value) => values.filter((other) => other === value).length);
      expect(told.toSorted(up), facet).toEqual(expected.toSorted(up));
      await page.keyboard.press('Escape');
    }
    const noted = talks.filter(({ notes }) => notes.length > 0).length;
    await expect(bar.getByRole('button', { name: `Has notes ${noted}` })).toBeVisible();

    await searchBox(page).fill('-zxqwvkj');
    await expect(count(page)).toHaveText(`${all} sessions of ${all}`);
    await open(page, `${address}&view=table`);
    await expect(count(page)).toContainText(`${all} sessions`);
    await expect(page.getByRole('table', { name: 'Sessions' })).toHaveAttribute(
      'aria-rowcount',
      String(all + 1),
    );
  });
}

test('tracks filter the talks of the reports and of the whole conference', async ({ page }) => {
  await open(page, '/');
  const bar = page.getByRole('group', { name: 'Filter sessions' });
  await summary(bar, 'Track').press('Enter');
  await line(bar, 'Maintainer Track').press('Space');
  await expect(page).toHaveURL('/?track=maintainer-track');
  await expect(count(page)).toHaveText('4 sessions of 38');
  await whole(page).press('Enter');
  await expect(page).toHaveURL('/?track=maintainer-track&scope=conference');
  await expect(count(page)).toHaveText('103 sessions of 328');
  await expect(chips(page).getByRole('button')).toHaveText(['Track: Maintainer Track']);
  await page.getByRole('link', { name: 'Table' }).press('Enter');
  await summary(page.getByRole('main'), 'Columns').press('Enter');
  await page.getByRole('checkbox', { name: 'Track' }).press('Space');
  await expect(page.getByRole('cell', { name: 'Maintainer Track' }).first()).toBeVisible();
});

test('the kinds beside a day are links that filter by day and kind', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('region', { name: 'Tuesday' })
    .getByRole('list', { name: 'By kind' })
    .getByRole('link', { name: 'Intros' })
    .press('Enter');
  await expect(page).toHaveURL('/?day=2019-05-21&kind=intro');
  await expect(titles(page)).toHaveCount(2);
  await open(page, '/?scope=conference');
  await page
    .getByRole('region', { name: 'Monday' })
    .getByRole('link', { name: 'Lightning talks' })
    .press('Enter');
  await expect(page).toHaveURL('/?day=2019-05-20&kind=lightning-talk&scope=conference');
  await expect(count(page)).toHaveText(/^\d+ sessions of 328$/);
});

test('what only the rest of the conference has is listed at once, under a heading of its own', async ({
  page,
}) => {
  await open(page, '/?q=kubeflow');
  await expect(nothing(page).getByRole('heading')).toHaveText('Nothing here matches “kubeflow”');
  const rest = further(page, 'at KubeCon Europe 2019');
  await expect(rest.getByRole('heading', { level: 3 }).first()).toContainText('Kubeflow');
  await rest.getByRole('link', { name: 'Show everything at KubeCon Europe 2019' }).press('Enter');
  await expect(page).toHaveURL('/?q=kubeflow&scope=conference');
  await expect(count(page)).toHaveText(/ sessions of 328$/);
  await expect(titles(page).first()).toContainText('Kubeflow');
  await expect(nothing(page)).toHaveCount(0);
});

test('filters look beyond the list, too, and leave it as it is', async ({ page }) => {
  await open(page, '/?kind=intro');
  await expect(titles(page)).toHaveCount(2);
  const rest = further(page, 'at KubeCon Europe 2019');
  await expect(rest.getByRole('listitem')).toHaveCount(10);
  await expect(titles(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(rest).toBeHidden();
});

test('a list that fails to load says so, and can be tried again', { tag: '@misses' }, async ({ page }) => {
  await page.route('**/rows.json', (route) => route.abort());
  await open(page, '/');
  await whole(page).press('Enter');
  await expect(page.getByText('The sessions at KubeCon Europe 2019 could not be loaded.')).toBeVisible();
  await expect(titles(page)).toHaveCount(IN_REPORTS);
  await page.unroute('**/rows.json');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(count(page)).toHaveText(`${ALL} sessions at KubeCon Europe 2019`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch leads to a page with all talks', async ({ page }) => {
    await page.goto('/');
    await expect(titles(page).first()).toBeVisible();
    await whole(page).click();
    await expect(page).toHaveURL('/conferences/2019-kubecon-eu/talks');
    await expect(titles(page)).toHaveCount(ALL);
    await expect(page.getByText('In the trip report', { exact: true })).toHaveCount(IN_REPORTS);
  });
});

test('a filtered list never flashes the whole list first', async ({ page }) => {
  // Scripts do not load until the route is removed.
  await page.route('**/*.js', () => {});
  await page.goto('/?kind=intro', { waitUntil: 'commit' });
  await expect(searchBox(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tuesday' })).toBeHidden();
  await page.unroute('**/*.js');
  await expect(titles(page)).toHaveCount(2);
});

test('if scripts do not load, the whole list is shown after a while', async ({ page }) => {
  await page.route('**/*.js', () => {});
  await page.goto('/?kind=intro', { waitUntil: 'commit' });
  await expect(page.getByRole('region', { name: 'Tuesday' })).toBeVisible({ timeout: 10_000 });
});

test(
  'a list that throws shows a message in its place, and the rest of the page stays',
  { tag: '@breaks' },
  async ({ page }) => {
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('"speakers":[', '"speakers":null,"was":[');
      await route.fulfill({ response, body });
    });
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('Something in this list could not be shown.');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
  },
);

test('a byline says what comes from the playlist, and a talk has its track and slides', async ({ page }) => {
  await page.goto('/talks/ingress-v2-and-multicluster-services');
  await expect(page.getByRole('list', { name: 'Speakers' })).toContainText(
    'Google (company from the playlist)',
  );
  const track = page.getByRole('main').getByRole('link', { name: 'Networking', exact: true }).first();
  await expect(track).toHaveAttribute('href', '/tracks/networking');
  await expect(page.getByRole('link', { name: /^Open the slides/ })).toHaveAttribute('href', /\.pdf$/);
});

test('a long list that is searched before it is fully drawn continues drawing afterwards', async ({
  page,
}) => {
  await open(page, '/?scope=conference');
  await searchBox(page).fill('loki');
  await expect(titles(page).first()).toHaveText(/Loki/);
  await page.waitForTimeout(600);
  await searchBox(page).fill('');
  await expect.poll(() => titles(page).count(), { timeout: 20_000 }).toBeGreaterThan(40);
});
