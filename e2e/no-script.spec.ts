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
  ['/insight/years', 'Over the years', 'Platform engineering'],
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

test('the search box asks the server, and says so', async ({ page }) => {
  await page.goto('/');
  const ways = await page
    .getByRole('search')
    .locator('noscript')
    .evaluate((note) => note.textContent);
  expect(ways).toContain('Press Enter to search, or filter the sessions.');
  const search = page.getByRole('searchbox', { name: 'Search sessions' });
  await search.fill('helm');
  await search.press('Enter');
  await expect(page).toHaveURL('/?q=helm');
  // The reports have none of it: what the conference and all conferences have comes at once, under headings of their own.
  await expect(page.getByRole('searchbox', { name: 'Search sessions' })).toHaveValue('helm');
  await expect(page.getByRole('heading', { name: 'Nothing here matches “helm”' })).toBeVisible();
  const near = page.getByRole('region', { name: /^\d+ more at KubeCon Europe 2019$/ });
  await expect(near.getByRole('listitem').first()).toContainText('Helm');
  await page
    .getByRole('region', { name: /^\d+ more at other KubeCons$/ })
    .getByRole('link', { name: 'Show everything' })
    .click();
  await expect(page).toHaveURL('/?q=helm&scope=all');

  await expect(page.getByRole('button')).toHaveCount(0);
});

test('filters are links that keep the search, and can be dropped again', async ({ page }) => {
  await page.goto('/?scope=conference&q=security');
  const filters = page.getByRole('navigation', { name: 'Filter sessions' });
  await filters.getByText('Kind', { exact: true }).click();
  await filters
    .getByRole('link', { name: /^Intro\b/ })
    .first()
    .click();
  await expect(page).toHaveURL('/?q=security&kind=intro&scope=conference');
  const found = page.getByRole('region', { name: 'Best first' });
  await expect(found.getByRole('listitem').first()).toContainText('Intro');
  await page.getByRole('searchbox', { name: 'Search sessions' }).fill('policy');
  await page.getByRole('searchbox', { name: 'Search sessions' }).press('Enter');
  await expect(page).toHaveURL(/\?q=policy&kind=intro&scope=conference$/);
  await page.getByRole('link', { name: 'Without kind: Intro' }).click();
  await expect(page).toHaveURL('/?q=policy&scope=conference');
});

test('a day and a conference answer as the home page does', async ({ page }) => {
  await page.goto('/days/2019-05-21?q=prometeus');
  await expect(page.getByRole('heading', { name: 'Nothing here matches “prometeus”' })).toBeVisible();
  await page.getByRole('link', { name: /^Search “prometeus” in the whole conference/ }).click();
  await expect(page.getByRole('region', { name: 'Best first' }).getByRole('listitem').first()).toContainText(
    'Prometheus',
  );
  await page.goto('/conferences/2019-kubecon-eu?slides=1&q=cortex');
  await expect(page.getByRole('region', { name: 'Best first' }).getByRole('listitem').first()).toContainText(
    'Cortex',
  );
});

test('queries made to do harm are answered, and are text', async ({ request }) => {
  const begun = Date.now();
  for (const q of [
    '"><script>alert(1)</script>',
    '\0\x1b[31m\u202e',
    '</noscript><img src=x>',
    'a.'.repeat(4000),
    '(((((-"',
  ]) {
    const response = await request.get(`/?q=${encodeURIComponent(q)}`);
    expect([200, 431], q.slice(0, 20)).toContain(response.status());
    expect(await response.text()).not.toMatch(/<script>alert|<img src=x/);
  }
  expect((await request.get(`/?q=${'a.'.repeat(32_000)}`)).status()).toBe(431);
  const answer = await request.get('/?q=loki');
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(Date.now() - begun).toBeLessThan(20_000);
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
