import { expect, test } from './reader.ts';
import { crawl, publishedPaths } from './site-map.ts';

test.use({ javaScriptEnabled: false });

/** One page of each kind, with its heading and a link that it must have. */
const PAGES = [
  ['/', 'Every KubeCon session', 'Grafana Loki: Like Prometheus, but for Logs'],
  ['/conferences', 'Conferences', 'KubeCon Europe 2019'],
  ['/days/2019-05-22', 'Wednesday', 'Cortex'],
  ['/talks/cortex', 'Cortex', 'Tom Wilkie'],
  ['/speakers', 'Speakers', 'Bryan Liles'],
  ['/speakers/letters/k', 'Speakers', 'Karol Gołąb'],
  ['/speakers/bryan-liles', 'Bryan Liles', 'CNCF Project Update'],
  ['/companies', 'Companies', 'Grafana Labs'],
  ['/companies/grafana-labs', 'Grafana Labs', 'Tom Wilkie'],
  ['/topics', 'Topics', 'Service mesh'],
  ['/topics/service-mesh', 'Service mesh', 'Linkerd'],
  ['/tracks', 'Tracks', 'Observability'],
  ['/tracks/observability', 'Observability', '2023'],
  ['/notes', 'Reports', 'KubeCon - Other Cool Things'],
  ['/notes/kubecon-other-cool-things', 'KubeCon - Other Cool Things', 'Open Policy Agent'],
  ['/insight', 'The conference in numbers', 'Lightning Talks'],
  ['/insight/years', 'Over the years', 'Service mesh'],
  ['/coverage', 'What is here, and what is missing', 'Programme'],
  ['/about', 'About', 'Programme'],
  ['/404', 'There is no page at this address', 'Speakers'],
] as const;

test('every page can be read, has links, and has no controls that need a script', async ({ page }) => {
  for (const [path, heading, link] of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toContainText(heading);
    await expect(page.getByRole('link', { name: link }).first(), path).toBeVisible();
    await expect(page.getByRole('button'), path).toHaveCount(0);
    await expect(page.getByRole('radio'), path).toHaveCount(0);
    await expect(page.getByRole('combobox'), path).toHaveCount(0);
  }
});

test('the search box leads to the whole list, and names other ways to find a session', async ({ page }) => {
  await page.goto('/days/2019-05-21');
  const search = page.getByRole('searchbox', { name: 'Search sessions' });
  await search.fill('loki');
  await search.press('Enter');
  await expect(page).toHaveURL('/days/2019-05-21?q=loki');
  // Read in the page, because Playwright's locators do not see into `noscript`.
  const [text, ways] = await page
    .getByRole('search')
    .locator('noscript')
    .evaluate((note) => [
      note.textContent,
      [...note.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ]);
  expect(text).toContain('every session is in the list below');
  expect(ways).toEqual(['/speakers', '/companies', '/topics', '/notes']);
  await page.goto('/speakers/letters/t');
  await page.getByRole('link', { name: 'Tom Wilkie' }).click();
  await page.getByRole('link', { name: 'Grafana Loki: Like Prometheus, but for Logs', exact: true }).click();
  await expect(page).toHaveURL('/talks/grafana-loki-like-prometheus-but-for-logs');
});

test('the filters are links to index pages', async ({ page }) => {
  await page.goto('/');
  const filters = page.getByRole('navigation', { name: 'Filter sessions' });
  for (const [name, path] of [
    ['Company', '/companies'],
    ['Topic', '/topics'],
    ['Speaker', '/speakers'],
    [/^Has notes/, '/notes'],
  ] as const) {
    await filters.getByRole('link', { name }).click();
    await expect(page).toHaveURL(path);
    await page.goBack();
  }
});

test('menus open on small screens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/talks/cortex');
  await page.getByRole('banner').getByText('Menu').click();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Speakers' }).click();
  await expect(page).toHaveURL('/speakers');
});

test('every published address can be reached by links from the home page', async ({ request }) => {
  test.setTimeout(300_000);
  const reached = await crawl(request, isList);
  const published = await publishedPaths(request);
  for (const part of ['days', 'talks', 'speakers', 'companies', 'topics', 'notes']) {
    expect(published.filter((path) => path.startsWith(`/${part}/`)).length, part).toBeGreaterThan(2);
  }
  expect(published.filter((path) => !reached.has(path))).toEqual([]);
});

/** Pages of one talk, one person and the like need not be read: lists alone should lead to every one of them. */
const isList = (path: string) => !/^\/(talks|speakers|companies|topics|notes|v)\/[^/]+$|\.\w+$/.test(path);
