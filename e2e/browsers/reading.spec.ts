import { expect, test } from './suite.ts';

// Reading: pages, the player, and what a reader keeps.

const TALK = '/talks/cortex';
const PLAY = 'video-stage a';
const FRAME = 'video-stage iframe';

/** Pages of every sort. */
const PAGES = [
  '/',
  '/?view=table',
  '/conferences',
  '/conferences/2019-kubecon-eu',
  '/days/2019-05-22',
  '/tracks/service-mesh',
  TALK,
  '/notes',
  '/notes/kubecon-observability',
  '/speakers',
  '/speakers/bryan-liles',
  '/companies/grafana-labs',
  '/topics/istio',
  '/insight',
  '/coverage',
  '/data',
  '/about',
  '/my-list',
  '/try',
];

test('a talk has its heading, speakers, day and notes', async ({ reader }) => {
  await reader.goto('/talks/grafana-loki-like-prometheus-but-for-logs');
  await reader.see('h1', 'Grafana Loki: Like Prometheus, but for Logs');
  await reader.see('main ul[aria-label=Speakers] a', 'Tom Wilkie');
  await reader.see('main time', /May 2019/);
  await reader.click('main a', /So, What About 'Dem Logs/);
  await expect.poll(() => reader.address()).toBe('/notes/kubecon-observability#so-what-about-dem-logs');
});

test(
  'the player comes when it is asked for, and nothing of it before',
  { tag: '@asks-youtube' },
  async ({ reader }) => {
    await reader.goto(TALK);
    await reader.see(PLAY, /Nothing is loaded from YouTube until you press play/);
    expect(await reader.strangers()).toEqual([]);
    expect(await reader.all(FRAME)).toEqual([]);
    await reader.click(PLAY);
    const { attributes, focused } = await reader.see(FRAME);
    expect(attributes['src']).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/mYyFT4ChHio\?/);
    expect(focused).toBe(true);
    expect(await reader.address()).toBe(TALK);
  },
);

test('the player comes by keyboard, too', { tag: '@asks-youtube' }, async ({ reader }) => {
  await reader.goto(TALK);
  await reader.focus(PLAY);
  await reader.press(' ');
  await reader.see(FRAME);
});

test('a link to a moment of a video starts it there', { tag: '@asks-youtube' }, async ({ reader }) => {
  await reader.goto(`${TALK}?t=12m40s`);
  await reader.click(PLAY, /Play from 12:40/);
  expect((await reader.see(FRAME)).attributes['src']).toContain('start=760');
});

test('the link of a talk is copied', async ({ reader }) => {
  await reader.goto(TALK);
  await reader.click('main copy-text button', 'Copy link');
  await reader.see('[role=status], output', /Link copied/);
  await reader.goto('/');
  await reader.click('main input[name=q]');
  await reader.press('Control', 'v');
  await expect.poll(async () => (await reader.see('main input[name=q]')).value).toMatch(/\/talks\/cortex$/);
});

test('the ways to cite a talk open, and Escape closes them', async ({ reader }) => {
  await reader.goto(TALK);
  await reader.click('main summary', 'Cite');
  await reader.see('main pre, main code, main textarea, main p', /@misc\{/);
  await reader.press('Escape');
  await expect.poll(async () => (await reader.see('main summary', 'Cite')).focused).toBe(true);
});

test('a saved talk is on the own list, after a reload too', async ({ reader }) => {
  await reader.goto('/talks/spiffe');
  await reader.click('main button', /^Save/);
  await reader.see('main button[aria-pressed=true]', /^Save/);
  await reader.goto('/my-list');
  await reader.see('main h3', 'SPIFFE');
  await reader.reload();
  await reader.see('main h3', 'SPIFFE');
  await reader.click('main button', /^Save SPIFFE|^Saved: SPIFFE|SPIFFE: saved/);
  await expect.poll(() => reader.words('main h3')).not.toContain('SPIFFE');
});

test('a list travels by its link', async ({ reader }) => {
  await reader.goto('/talks/spiffe');
  await reader.click('main button', /^Save/);
  await reader.see('main button[aria-pressed=true]', /^Save/);
  await reader.goto('/my-list');
  await reader.click('main button', 'Share by link');
  const { value } = await reader.see('main input[readonly], main textarea[readonly]');
  // Its code is drawn: a browser that leaves while it does so says that it could not.
  await expect
    .poll(() =>
      reader.ask(() => document.querySelector<HTMLImageElement>('main img[src^=data]')?.naturalWidth, null),
    )
    .toBeGreaterThan(0);
  await reader.goto('/about');
  await reader.ask(() => localStorage.clear(), null);
  await reader.goto(value.replace(/^.*\/my-list/, '/my-list'));
  await reader.see('h2', 'A shared list: 1 session, 1 new to you');
  await reader.click('main button', /^Add/);
  await reader.see('main h3', 'SPIFFE');
});

test('an example on /try becomes a programme, and what is typed is read', async ({ reader }) => {
  await reader.goto('/try');
  await reader.click('main button', /^Use this:? ?Bullets under a day/);
  await reader.see('main [role=status], main output', '4 sessions, 2 days, 2 messages');
  expect(await reader.words('main h4')).toEqual([
    '2.66 Million',
    'SPIFFE',
    'The Multicluster Toolbox',
    'Cortex',
  ]);
  await reader.click('main aside button', /^14:30/);
  await expect
    .poll(() => reader.ask(() => document.activeElement?.shadowRoot?.activeElement?.className ?? '', null))
    .toContain('cm-content');
  await reader.type('Ann Lee, Acme');
  await reader.see('main [role=status], main output', '4 sessions, 2 days, 1 message');
});

test('the theme changes at a press, and stays', async ({ reader }) => {
  const paper = () => reader.ask(() => getComputedStyle(document.body).backgroundColor, null);
  await reader.goto('/about');
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await reader.click('theme-toggle button', 'Theme: automatic');
  await reader.click('theme-toggle button', 'Theme: light');
  await expect.poll(paper).toBe('rgb(16, 21, 27)');
  await reader.reload();
  await reader.see('theme-toggle button', 'Theme: dark');
  expect(await paper()).toBe('rgb(16, 21, 27)');
});

test('no page complains, breaks its policy, or asks another host', async ({ reader }) => {
  for (const page of PAGES) {
    await reader.goto(page);
    await reader.see('h1');
    expect(await reader.strangers(), page).toEqual([]);
  }
});

test('on a phone, no page has to be scrolled sideways', async ({ reader }) => {
  await reader.window.resize(390, 844);
  for (const page of PAGES) {
    await reader.goto(page);
    await reader.see('h1');
    expect(await reader.ask(() => innerWidth, null)).toBe(390);
    expect(await reader.overflow(), page).toBe(0);
  }
});

test('on a phone, the menu opens and leads on', async ({ reader }) => {
  await reader.window.resize(390, 844);
  await reader.goto('/');
  await reader.click('header summary', 'Menu');
  await reader.click('header nav a', 'Speakers');
  await expect.poll(() => reader.address()).toBe('/speakers');
});

test(
  'what was read, and the programme with its search, is there without a server',
  { tag: '@misses' },
  async ({ reader, site }) => {
    const kept = (name: string) =>
      reader.ask(
        async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        name,
      );
    for (const page of ['/talks/open-policy-agent', '/']) {
      await reader.goto(page);
      await expect.poll(() => kept('kept-pages-1')).toContain(page);
    }
    await expect.poll(() => kept('kept-data-1')).toHaveLength(5);
    await site.stop();
    await reader.goto('/talks/open-policy-agent');
    await reader.see('h1', 'Open Policy Agent');
    await reader.goto('/?q=liles');
    await expect.poll(() => reader.words('main [data-talk]:not([data-further] *) h3 a')).toHaveLength(5);
    await reader.goto('/talks/spiffe');
    await reader.see('h1', 'This page is not kept on this device');
  },
);

test.describe('where hours are known', () => {
  test.use({ baseURL: async ({ hours }, use) => use(hours) });

  test('a day is a timetable, hour by hour', async ({ reader }) => {
    await reader.goto('/days/2018-05-02');
    await reader.see('h1', 'Con of Hours 2018, Wednesday 2 May 2018');
    expect(await reader.words('main h3')).toEqual([
      '09:00',
      '11:00',
      '12:00',
      '23:30',
      '00:45',
      'Hour not published',
    ]);
    expect(await reader.overflow()).toBe(0);
    await reader.click('main summary', /2 more on the show floor/);
    await reader.see('main a', 'Another Demo on the Floor');
  });
});
