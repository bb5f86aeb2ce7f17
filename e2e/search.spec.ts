import { expect, test } from './reader.ts';
import { asked, chips, count, marks, nothing, open, overflow, searchBox, titles } from './sessions.ts';

/** What people may type, and the talk that they mean. */
const REMEMBERED = [
  ['Golab', 'Resize Your Pods w/o Disruptions aka How to Have a Cake and Eat a Cake'],
  ['k8s storage', 'Debunking the Myth: Kubernetes Storage is Hard'],
  ['opa google', 'Open Policy Agent'],
  ['spotify deleted clusters', 'How Spotify Accidentally Deleted All its Kube Clusters with No User Impact'],
  ['kube secrity', 'DIY Pen-Testing for Your Kubernetes Cluster'],
  ['cobol bank', "From COBOL to Kubernetes: A 250 Year Old Bank's Cloud-Native Journey"],
] as const;

test('each letter typed narrows the list, and clearing brings everything back', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('loki');
  await expect(titles(page)).toHaveText(['Grafana Loki: Like Prometheus, but for Logs']);
  await expect(count(page)).toHaveText('1 session of 38');
  await expect(page).toHaveURL('/?q=loki');
  await page.keyboard.press('Backspace');
  await expect(page).toHaveURL('/?q=lok');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(titles(page)).toHaveCount(38);
  await expect(count(page)).toHaveText('38 sessions over three days');
  await expect(searchBox(page)).toBeFocused();
  await expect(page).toHaveURL('/');
});

test('half a name, another spelling or a typo still finds the talk that was meant', async ({ page }) => {
  await open(page, '/');
  for (const [text, title] of REMEMBERED) {
    await searchBox(page).fill(text);
    await expect(titles(page).first(), text).toHaveText(title);
    await expect.poll(() => asked(page)).toBe(`?q=${text}`);
  }
});

test('close matches are announced, with ways to search exactly and to go back', async ({ page }) => {
  await open(page, '/');
  await searchBox(page).pressSequentially('lilles');
  const hint = page.getByRole('status').filter({ hasText: 'Nothing matches' });
  await expect(hint).toContainText('Nothing matches “lilles” exactly. Showing close matches for Liles.');
  await expect(count(page)).toHaveText('5 sessions close matches');
  await hint.getByRole('link', { name: 'Search only for “lilles”' }).press('Enter');
  await expect(page).toHaveURL('/?q=lilles&exact=1');
  await expect(nothing(page)).toContainText('Nothing matches “lilles”');
  await nothing(page).getByRole('link', { name: 'Show close matches too' }).press('Enter');
  await expect(page).toHaveURL('/?q=lilles');
  await expect(titles(page)).toHaveCount(5);
});

test('matches are marked in titles, names and notes', async ({ page }) => {
  await open(page, '/?q=golab');
  await expect(marks(page.getByRole('listitem'))).toHaveText(['Gołąb', 'Gołąb']);
  await expect(page.getByText(/^In the notes: .*Gołąb/)).toBeVisible();
  await searchBox(page).fill('storage');
  await expect(marks(titles(page).first())).toHaveText('Storage');
  await searchBox(page).fill('');
  await expect(marks(page)).toHaveCount(0);
});

test('a link with a query opens the searched list, and offers the page of a speaker it names', async ({
  page,
}) => {
  await open(page, '/?q=bryan+liles');
  await expect(searchBox(page)).toHaveValue('bryan liles');
  await expect(count(page)).toHaveText('5 sessions of 38');
  await page.getByRole('link', { name: 'Speaker: Bryan Liles, VMware' }).press('Enter');
  await expect(page).toHaveURL('/speakers/bryan-liles');
});

test('typing adds nothing to the history, so Back leaves the list', async ({ page }) => {
  await page.goto('/about');
  await open(page, '/');
  await searchBox(page).pressSequentially('multicluster');
  await expect(page).toHaveURL('/?q=multicluster');
  await page.goBack();
  await expect(page).toHaveURL('/about');
  await page.goForward();
  await expect(searchBox(page)).toHaveValue('multicluster');
  await expect(titles(page)).toHaveCount(3);
});

test('the best matches come first, unless sorted by day', async ({ page }) => {
  await open(page, '/?q=prometheus');
  await expect(titles(page).first()).toHaveText('Grafana Loki: Like Prometheus, but for Logs');
  await page.getByRole('link', { name: 'Sort by day' }).press('Enter');
  await expect(page).toHaveURL('/?q=prometheus&sort=day');
  await expect(titles(page).first()).toHaveText('Monitoring at Planet Scale for Everyone');
  await page.getByRole('link', { name: 'Sort by best match' }).press('Enter');
  await expect(page).toHaveURL('/?q=prometheus');
});

const OPERATORS = [
  ['speaker:liles', 5],
  ['"service mesh"', 3],
  ['-keynote', 16],
  ['company:grafana', 3],
  ['has:notes kind:session', 9],
  ['day:wednesday', 13],
  ['speaker:liles -remarks', 2],
] as const;

test('operators, phrases and excluded words are understood', async ({ page }) => {
  await open(page, '/');
  for (const [text, sessions] of OPERATORS) {
    await searchBox(page).fill(text);
    await expect(count(page), text).toHaveText(`${sessions} sessions of 38`);
    await expect(titles(page), text).toHaveCount(sessions);
    await expect.poll(() => asked(page)).toBe(`?q=${text}`);
  }
  await searchBox(page).fill('speaker:');
  await expect(page.getByRole('status').filter({ hasText: 'Add what to look for after' })).toBeVisible();
});

test('if search and filters together find nothing, each way out says how many sessions it shows', async ({
  page,
}) => {
  await open(page, '/?kind=keynote&q=loki');
  await expect(count(page)).toHaveText('0 sessions of 38');
  await expect(nothing(page).getByRole('heading')).toHaveText('No keynote mentions “loki”');
  const ways = nothing(page).getByRole('link');
  await expect(ways).toHaveText([
    'Search “loki” in every kind 1 session',
    'Show all keynotes 16 sessions',
    'Start again with the whole programme 38 sessions',
  ]);
  await ways.nth(1).press('Enter');
  await expect(page).toHaveURL('/?kind=keynote');
  await expect(titles(page)).toHaveCount(16);
  await page.goBack();
  await ways.first().press('Enter');
  await expect(page).toHaveURL('/?q=loki');
  await expect(titles(page)).toHaveCount(1);
  await expect(chips(page)).toBeHidden();
});

test('a search without results says so, with a way back', async ({ page }) => {
  await open(page, '/?q=zxqwvkj');
  await expect(nothing(page).getByRole('heading')).toHaveText('Nothing matches “zxqwvkj”');
  await nothing(page).getByRole('link', { name: 'Start again with the whole programme' }).press('Enter');
  await expect(page).toHaveURL('/');
  await expect(titles(page)).toHaveCount(38);
});

test('on the page of a day, the rest of the conference is offered', async ({ page }) => {
  await open(page, '/days/2019-05-21?q=liles');
  await expect(titles(page)).toHaveText(['CNCF Project Update']);
  await page.getByRole('link', { name: '5 more sessions in the whole conference' }).press('Enter');
  await expect(page).toHaveURL('/conferences/2019-kubecon-eu?q=liles&scope=conference');
  await expect(titles(page)).toHaveCount(6);
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '__proto__ constructor',
  'speaker:__proto__ constructor:toString',
  '%00',
  '\\ .*+?^${}()|[] (?=',
  '- -- : :: "" -"" "',
  '\u202e\u0000 👩‍🚀 नमस्ते',
  'x'.repeat(10_000),
];

test('hostile queries are shown as text and do not break the layout', async ({ page }) => {
  await open(page, '/');
  for (const text of HOSTILE) {
    await searchBox(page).fill(text);
    await expect.poll(() => new URL(page.url()).searchParams.get('q'), text.slice(0, 40)).toBe(text);
    await expect(count(page)).toBeVisible();
    expect(await overflow(page), text.slice(0, 40)).toBe(0);
  }
  await page.goto('/?q=<img src=x onerror=alert(1)>');
  await page.getByRole('link', { name: 'Search only for “<img src=x onerror=alert(1)>”' }).press('Enter');
  await expect(nothing(page)).toContainText('Nothing matches “<img src=x onerror=alert(1)>”');
  await page.goto(`/?q=${'x'.repeat(10_000)}`);
  await expect(nothing(page)).toBeVisible();
  await page.goto('/?q=%E0%A4%A&q=%00');
  await expect(count(page)).toBeVisible();
});

test('what is typed before the script loads is not lost', async ({ page }) => {
  // Scripts do not load until the route is removed.
  await page.route('**/*.js', () => {});
  await page.goto('/', { waitUntil: 'commit' });
  await searchBox(page).fill('loki');
  await expect(titles(page)).toHaveCount(38);
  await page.unroute('**/*.js');
  await expect(titles(page)).toHaveText(['Grafana Loki: Like Prometheus, but for Logs']);
  await expect(page).toHaveURL('/?q=loki');
});

test('while the search loads, the list is marked busy and emptied after a moment', async ({ page }) => {
  // The index does not load until the route is removed.
  await page.route('**/search.bin', () => {});
  await open(page, '/');
  await searchBox(page).fill('loki');
  await expect(page.locator('[aria-busy="true"]')).toBeVisible();
  await expect(titles(page)).toHaveCount(0);
  await page.unroute('**/search.bin');
  await expect(titles(page)).toHaveText(['Grafana Loki: Like Prometheus, but for Logs']);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});

test('files of two builds, or cut off, are not searched', { tag: '@misses' }, async ({ page }) => {
  await page.route('**/search.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replace('Loki', 'Lokj'), contentType: 'application/json' });
  });
  await open(page, '/');
  await searchBox(page).fill('cortex');
  await expect(page.getByText('The search could not be loaded. The filters work without it.')).toBeVisible();
  await page.unroute('**/search.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(titles(page).first()).toHaveText('Cortex');
});

test('a search that fails to load says so, and can be tried again', { tag: '@misses' }, async ({ page }) => {
  await page.route('**/search.bin', (route) => route.abort());
  await open(page, '/');
  await searchBox(page).fill('loki');
  await expect(page.getByText('The search could not be loaded. The filters work without it.')).toBeVisible();
  await expect(titles(page)).toHaveCount(38);
  await page.unroute('**/search.bin');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(titles(page)).toHaveCount(1);
  await expect(page).toHaveURL('/?q=loki');
});
