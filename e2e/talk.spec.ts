import { expect, test } from './reader.ts';
import { summary } from './sessions.ts';

const TALK = '/talks/cortex';
const VIDEO = 'mYyFT4ChHio';

test(
  'the player loads when the button is pressed, not before, and gets the focus',
  { tag: '@asks-youtube' },
  async ({ page, strangers, baseURL }) => {
    await page.goto(TALK);
    const play = page.getByRole('button', { name: /^Play video “Cortex”/ });
    await expect(play).toContainText('Nothing is loaded from YouTube until you press play');
    await play.scrollIntoViewIfNeeded();
    await play.hover();
    await play.focus();
    expect(strangers).toEqual([]);
    const asked = page.waitForRequest(`https://www.youtube-nocookie.com/embed/${VIDEO}*`);
    await page.keyboard.press('Space');
    expect(await (await asked).headerValue('referer')).toBe(`${baseURL}/`);
    const player = page.getByTitle('Video: Cortex');
    await expect(player).toBeFocused();
    await expect(player).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    await expect(player).toHaveAttribute('allow', /fullscreen/);
    await expect(page.getByText('If it does not play here')).toBeVisible();
    expect(strangers).toEqual(['www.youtube-nocookie.com']);
    await expect(page).toHaveURL(TALK);
  },
);

test('offline, pressing the button says why nothing plays', { tag: '@misses' }, async ({ page, context }) => {
  await page.goto(TALK);
  await context.setOffline(true);
  await page.getByRole('button', { name: /^Play video/ }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'You are offline' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Play video/ })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the video is a plain link, and the ways to cite are there', async ({ page }) => {
    await page.goto(TALK);
    const watch = page.getByRole('link', { name: /^Watch on YouTube.*Cortex/ });
    await expect(watch).toHaveAttribute('href', `https://www.youtube.com/watch?v=${VIDEO}`);
    await summary(page, 'Cite').click();
    await expect(page.getByText('@misc{')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('a talk can be copied as a link, as citations and for posts', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TALK);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const toast = (text: string) => page.getByRole('status').filter({ hasText: text });
  const permalink = await page.evaluate(() =>
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
  );
  expect(permalink).toMatch(/\/talks\/cortex$/);

  await page.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(toast('Link copied')).toBeVisible();
  expect(await copied()).toBe(permalink);

  await summary(page, 'Cite').press('Enter');
  for (const [form, text] of [
    ['Plain text', /^Tom Wilkie.*Bryan Boreham.*Cortex/],
    ['BibTeX', /^@\w+\{[\s\S]*title\s*= \{.*Cortex.*\}/],
    ['Markdown', new RegExp(`\\[.*Cortex.*\\]\\(.*${VIDEO}|\\[.*Cortex.*\\]\\(${permalink}\\)`)],
    ['HTML', /<a href="[^"]*">[^<]*Cortex/],
  ] as const) {
    await page.getByRole('button', { name: `Copy ${form}` }).press('Enter');
    await expect(toast(`${form} copied`)).toBeVisible();
    expect(await copied(), form).toMatch(text);
  }
  await page.keyboard.press('Escape');
  await expect(summary(page, 'Cite')).toBeFocused();
  await expect(page.getByText('@misc{')).toBeHidden();
  await expect(page).toHaveURL(TALK);
});

test('a talk links to its people, companies, topics, day and line in the report', async ({ page }) => {
  await page.goto(TALK);
  for (const [name, path] of [
    ['Bryan Boreham', '/speakers/bryan-boreham'],
    ['Weaveworks', '/companies/weaveworks'],
    [/^Thanos/, '/topics/thanos'],
    ['22 May 2019', '/days/2019-05-22'],
  ] as const) {
    await page.getByRole('main').getByRole('link', { name }).first().press('Enter');
    await expect(page).toHaveURL(path);
    await page.goBack();
    await expect(page).toHaveURL(TALK);
  }
  await summary(page, 'Sources and files').press('Enter');
  // The site has no repository in site.yaml, so the line is named and not linked.
  await expect(page.getByText('Line 194 of the report')).toBeVisible();
});

test('the slides of a talk are one link from its row', async ({ page }) => {
  await page.goto('/conferences/2019-kubecon-eu/talks');
  await page
    .getByRole('region', { name: 'Wednesday' })
    .getByRole('link', { name: 'Slides of Cortex', exact: true })
    .press('Enter');
  await expect(page).toHaveURL(`${TALK}#slides`);
  const slides = page.getByRole('region', { name: 'Slides' });
  await expect(slides.getByRole('link', { name: 'Open the slides of “Cortex”' })).toHaveAttribute(
    'href',
    /^https:\/\/static\.sched\.com\//,
  );
});

test('a talk shows what its people gave elsewhere, and its topic in other years', async ({ page }) => {
  await page.goto('/talks/autoscaling-multi-cluster-observability-with-thanos-and-linkerd');
  const main = page.getByRole('main');
  await expect(main.getByText('May 2019', { exact: true })).toBeVisible();
  await expect(main.getByText('Day not published')).toBeVisible();
  // The programme of 2019 names no companies: one of another year says so.
  await expect(main.getByRole('list', { name: 'Speakers' })).toContainText(/ as (in|at) /);
  const elsewhere = page.getByRole('region', { name: 'From these speakers, elsewhere' });
  await expect(elsewhere.getByRole('listitem')).toHaveCount(4);
  await elsewhere.getByRole('link', { name: /^All \d+ by Frederic Branczyk$/ }).press('Enter');
  await expect(page).toHaveURL('/speakers/frederic-branczyk');
  await page.goBack();
  await page.getByRole('link', { name: /^All \d+, 20\d\d to 20\d\d$/ }).press('Enter');
  await expect(page).toHaveURL(/^.*\/topics\/[\w-]+$/);
});

/** Stands in for YouTube's player: answers who greets it, then says that it plays at 12:41 of twenty minutes. */
const PLAYER = `<!doctype html><title>player</title><script>
const say = (message) => parent.postMessage(message, '*');
addEventListener('message', ({ data }) => {
  if (JSON.parse(data).event !== 'listening') return;
  say('no JSON');
  say(JSON.stringify({ event: 'initialDelivery', info: null }));
  say(JSON.stringify({ event: 'infoDelivery', info: { currentTime: 761.3, duration: 1200, playerState: 1 } }));
});
</script>`;

for (const moment of ['12m40s', '760', '760s', '0h12m40s'])
  test(`?t=${moment} on the address of a talk starts its video there`, async ({ page }) => {
    await page.route('https://www.youtube-nocookie.com/embed/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: PLAYER }),
    );
    await page.goto(`${TALK}?t=${moment}`);
    const play = page.getByRole('button', { name: 'Play from 12:40 “Cortex”' });
    await expect(play).toHaveAttribute('href', `https://www.youtube.com/watch?v=${VIDEO}&t=760s`);
    const asked = page.waitForRequest(`https://www.youtube-nocookie.com/embed/${VIDEO}*`);
    await play.press('Enter');
    expect(new URL((await asked).url()).searchParams.get('start')).toBe('760');
  });

test('while a video plays, the link to its moment can be copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route('https://www.youtube-nocookie.com/embed/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: PLAYER }),
  );
  await page.goto(TALK);
  const copy = page.getByRole('button', { name: /^Copy link at/ });
  await expect(copy).toHaveCount(0);
  await page.getByRole('button', { name: /^Play video/ }).press('Enter');
  await expect(copy).toHaveText('Copy link at 12:41');
  await copy.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Link at 12:41 copied' })).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname + copied.search).toBe(`${TALK}?t=12m41s`);
  await page.goto(new URL(copied.pathname + copied.search, baseURL).href);
  await expect(page.getByRole('button', { name: 'Play from 12:41 “Cortex”' })).toBeVisible();
});

test('a moment that cannot be read changes nothing', async ({ page }) => {
  for (const moment of ['12:40', '-5', '1e9', '', 'x'.repeat(5000)]) {
    await page.goto(`${TALK}?t=${moment}`);
    await expect(page.getByRole('button', { name: 'Play video “Cortex”' })).toBeVisible();
  }
});
