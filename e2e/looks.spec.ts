import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Locator } from 'playwright/test';
import { expect, test } from './reader.ts';
import { count, marks, open, overflow, searchBox, summary, titles } from './sessions.ts';

/** Pages of every kind. */
const KINDS = [
  '/',
  '/?view=table',
  '/?q=lilles',
  '/?q=loki&kind=keynote',
  '/talks/from-cobol-to-kubernetes-a-250-year-old-banks-cloud-native-journey',
  '/speakers',
  '/topics/service-mesh',
  '/notes/kubecon-other-cool-things',
  '/insight',
  '/coverage',
  '/coverage/messages',
];

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('everything fits, and sticky elements leave room to read', async ({ page }) => {
    for (const path of KINDS) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflow(page), path).toBe(0);
      await page.mouse.wheel(0, 600);
      expect(await page.evaluate(covered), `${path}: how much of the window stays covered`).toBeLessThan(0.3);
    }
  });

  test('the list can be searched and filtered, and a talk opened', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: /^Filters/ }).press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('checkbox', { name: /^Keynote/ }).press('Space');
    await sheet.getByRole('button', { name: 'Show 16 sessions' }).press('Enter');
    await expect(page).toHaveURL('/?kind=keynote');
    await searchBox(page).fill('spotify');
    await expect(count(page)).toHaveText(/^1 session/);
    await titles(page).first().press('Enter');
    await expect(page).toHaveURL(/\/talks\/how-spotify/);
  });
});

/** The share of the window, from 0 to 1, that is covered by elements that do not scroll. Runs in the page. */
function covered(): number {
  const fixed = (element: Element | null): boolean =>
    element !== null &&
    (/fixed|sticky/.test(getComputedStyle(element).position) || fixed(element.parentElement));
  const lines = Array.from({ length: innerHeight / 4 }, (_, line) => line * 4 + 2);
  const stuck = lines.filter((y) => fixed(document.elementFromPoint(innerWidth / 2, y)));
  return stuck.length / lines.length;
}

test('letters twice as large on a phone keep the menu in reach, and nothing is cut', async ({
  baseURL,
  launchOptions,
}, info) => {
  const profile = info.outputPath('profile');
  mkdirSync(`${profile}/Default`, { recursive: true });
  // As a reader sets it in the browser: rem in media queries follows it, as it does not where a page sets its own size.
  writeFileSync(
    `${profile}/Default/Preferences`,
    JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  for (const path of [...KINDS, '/speakers/bryan-liles', '/my-list', '/try']) {
    await page.goto(`${baseURL ?? ''}${path}`);
    await expect(page.getByText('Menu', { exact: true })).toBeAttached();
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page), `${path} at ${width} pixels`).toBe(0);
    }
  }
  await page.locator('header summary').last().press('Enter');
  await expect(page.getByRole('navigation', { name: 'Menu' }).getByRole('link').first()).toBeInViewport();
  await context.close();
});

test('at 200 % zoom nothing is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 450 });
  for (const path of KINDS) {
    await page.goto(path);
    expect(await overflow(page), path).toBe(0);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('while there is a search, its results take the place of the introduction', async ({ page }) => {
    await open(page, '/');
    const lede = page.getByText(/have a recording/);
    await expect(lede).toBeVisible();
    await searchBox(page).fill('liles');
    await expect(titles(page)).toHaveCount(5);
    await expect(lede).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const first = await titles(page).first().boundingBox();
    expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThan(700);
    await searchBox(page).fill('');
    await expect(lede).toBeVisible();
  });
});

test('on a large screen the search box does not move while typing, and a link to a search opens without the introduction', async ({
  page,
}) => {
  await open(page, '/');
  const before = await searchBox(page).boundingBox();
  await searchBox(page).fill('liles');
  await expect(titles(page)).toHaveCount(5);
  expect(await searchBox(page).boundingBox()).toEqual(before);
  await open(page, '/?q=liles');
  expect((await searchBox(page).boundingBox())?.y ?? Infinity).toBeLessThan((before?.y ?? 0) - 60);
});

/** Pages with controls outside of running text. */
const TOUCHED = [
  '/',
  '/talks/spiffe',
  '/speakers/bryan-liles',
  '/notes/kubecon-other-cool-things',
  '/about',
  '/404',
];

for (const width of [390, 768, 1180]) {
  test.describe(`by touch at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 }, hasTouch: true, isMobile: true });

    test('controls are at least 44 pixels high', async ({ page }) => {
      for (const path of TOUCHED) {
        await page.goto(path);
        const small: string[] = [];
        const controls = page.getByRole('button').or(page.getByRole('contentinfo').getByRole('link'));
        for (const control of await controls.filter({ visible: true }).all()) {
          const box = await control.boundingBox();
          if (box && box.height < 44) small.push(`${await control.innerText()}: ${box.height}`);
        }
        expect(small, path).toEqual([]);
      }
    });
  });
}

test('the name of the conference stays on one line above a page', async ({ page }) => {
  await page.goto('/talks/spiffe');
  const lines = async (width: number) => {
    await page.setViewportSize({ width, height: 700 });
    const strip = page.locator('summary').filter({ hasText: 'Choose a conference' });
    return strip
      .getByText('KubeCon + CloudNativeCon Europe 2019')
      .evaluate((name) => name.getClientRects().length);
  };
  expect(await lines(1280)).toBe(1);
  expect(await lines(768)).toBe(1);
});

test('with forced colours, matches, chosen filters, the current view and the focus can still be seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/?q=loki&notes=1');
  expect(await style(marks(titles(page).first()).first(), 'text-decoration-line')).toContain('underline');

  const bar = page.getByRole('group', { name: 'Filter sessions' });
  const chosen = bar.getByRole('button', { name: /^Has notes/ });
  const other = summary(bar, 'Kind');
  expect(await looks(chosen), 'a filter in use').not.toEqual(await looks(other));
  const view = page.getByRole('group', { name: 'View' });
  expect(await looks(view.getByRole('link', { name: 'Programme' })), 'the view that is shown').not.toEqual(
    await looks(view.getByRole('link', { name: 'Table' })),
  );
  await page.keyboard.press('j');
  expect(await style(titles(page).first(), 'outline-style')).toBe('solid');
  expect(await style(titles(page).first(), 'outline-width')).not.toBe('0px');
});

const style = (element: Locator, name: string) =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), name);

/** The computed styles by which a control's state can be seen. */
const looks = (control: Locator) =>
  control.evaluate((node) => {
    const { backgroundColor, borderColor, borderWidth, color, fontWeight, outlineStyle, textDecorationLine } =
      getComputedStyle(node);
    const { boxShadow } = getComputedStyle(node);
    return [
      backgroundColor,
      borderColor,
      borderWidth,
      color,
      fontWeight,
      outlineStyle,
      textDecorationLine,
      boxShadow,
    ];
  });

test('with more contrast preferred, pale text gets darker', async ({ page }) => {
  await page.goto('/talks/cortex');
  const shade = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-3').trim());
  const usual = await shade();
  await page.emulateMedia({ contrast: 'more' });
  expect(await shade()).not.toBe(usual);
});

test('with reduced motion preferred, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/talks/cortex']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const still = transitionDuration.split(', ').every((time) => Number.parseFloat(time) < 0.01);
        return still && animationName === 'none' && scrollBehavior === 'auto'
          ? []
          : [element.outerHTML.slice(0, 80)];
      }),
    );
    expect(moving, path).toEqual([]);
  }
});
