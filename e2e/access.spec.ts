import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { section, sharedPath, SLUGS, stored, three, withList } from './my-list.ts';
import { expect, test } from './reader.ts';
import { line, nothing, open, overflow, searchBox, summary } from './sessions.ts';
import { PAGES } from './site-map.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The largest pages hold all sessions of a conference.
test.describe.configure({ timeout: 120_000 });

/** States of pages that a reader can bring about, and how. */
const STATES: readonly [name: string, bring: (page: Page) => Promise<void>][] = [
  ['a filtered list', (page) => open(page, '/?day=2019-05-21&kind=keynote')],
  ['results of a search', (page) => open(page, '/?q=kubernetes')],
  ['the whole conference', (page) => open(page, '/?scope=conference&track=tutorials')],
  ['close matches', (page) => open(page, '/?q=lilles')],
  [
    'nothing found',
    async (page) => {
      await open(page, '/?q=loki&kind=keynote&notes=1');
      await expect(nothing(page)).toBeVisible();
    },
  ],
  ['the table', (page) => open(page, '/?view=table&sort=-title&q=google')],
  [
    'an open filter',
    async (page) => {
      await open(page, '/?topic=kubernetes');
      const filters = page.getByRole('button', { name: /^Filters/ });
      if (await filters.isVisible()) {
        await filters.click();
        const sheet = page.getByRole('dialog', { name: 'Filters' });
        await summary(sheet, 'Topic').click();
        await expect(sheet.getByRole('checkbox', { name: /^Kubernetes/ })).toBeChecked();
      } else {
        await summary(page.getByRole('group', { name: 'Filter sessions' }), 'Topic').click();
        await expect(line(page, 'Kubernetes')).toBeChecked();
      }
    },
  ],
  [
    'the palette with results',
    async (page) => {
      await page.goto('/talks/cortex');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('liles');
      await expect(page.getByRole('option').first()).toContainText('Liles');
    },
  ],
  [
    'the list of keyboard shortcuts',
    async (page) => {
      await page.goto('/about');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  ],
  [
    'a reader’s list, shared, with a note, a session half watched, one watched and one gone',
    async (page) => {
      await withList(
        page,
        [
          ...three,
          { slug: 'spiffe', saved: 3, note: 'Ask', stopped: { at: 760, of: 2000, when: 1 } },
          { slug: 'harbor', saved: 2, watched: 3 },
          { slug: 'gone-for-ever', title: 'Gone', saved: 1 },
        ],
        SLUGS,
      );
      await expect(section(page, 'Watch next').getByRole('listitem')).toHaveCount(3);
      await sharedPath(page);
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    },
  ],
  [
    'a list that was shared',
    async (page) => {
      await withList(page, three);
      const path = await sharedPath(page);
      await page.goto('/about');
      await page.goto(path);
      await page.getByRole('button', { name: 'Only look' }).click();
    },
  ],
  [
    'a broken link to a list, beside a list that cannot be read',
    async (page) => {
      await stored(page, '{', '/my-list#l=1broken');
      await expect(page.getByText('A part of it was lost')).toBeVisible();
      await page.getByRole('button', { name: 'Open a file or link' }).click();
    },
  ],
  [
    'a session that was saved, noted and half watched',
    async (page) => {
      const talk = { slug: 'spiffe', saved: 3, note: 'Ask', stopped: { at: 760, of: 2000, when: 1 } };
      await withList(page, [talk], [], '/talks/spiffe');
      await expect(page.getByRole('textbox', { name: /^My note/ })).toBeVisible();
      await expect(page.getByText('You stopped at 12:40')).toBeVisible();
    },
  ],
  [
    'a searched index page',
    async (page) => {
      await page.goto('/speakers?q=lilles');
      await expect(page.getByRole('form').getByRole('status')).toContainText('Nothing matches');
    },
  ],
  [
    'the ways to cite, with a message about what was copied',
    async (page) => {
      await page.goto('/talks/cortex');
      await summary(page, 'Cite').click();
      await page.getByRole('button', { name: 'Copy BibTeX' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'BibTeX copied' })).toBeVisible();
    },
  ],
  [
    'a text that has become a programme, with messages in it',
    async (page) => {
      await page.goto('/try');
      await page.getByRole('button', { name: 'Use this: Bullets under a day' }).click();
      await expect(page.getByRole('note')).toHaveCount(2);
    },
  ],
  [
    'the programme that a text has become, with its conference to be changed',
    async (page) => {
      await page.goto('/try');
      await page.getByRole('button', { name: 'Use this: Bullets under a day' }).click();
      await expect(page.getByRole('complementary', { name: 'Messages' })).toContainText('2 messages');
      const tab = page.getByRole('tab', { name: 'Programme 4' });
      if (await tab.isVisible()) await tab.click();
      await page.getByText('Change', { exact: true }).click();
    },
  ],
];

// Tested with reduced motion, so that no colour is measured in the middle of a transition.
const LOOKS = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

for (const path of PAGES) {
  test(`${path} meets WCAG 2.2 AA, wide and narrow, light and dark`, async ({ page }) => {
    await page.goto(path);
    for (const { viewport, colorScheme } of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(page), `${viewport.width}, ${colorScheme}`).toEqual([]);
    }
  });
}

for (const [name, bring] of STATES) {
  test(`${name}: meets WCAG 2.2 AA, wide and narrow, light and dark`, async ({ page }) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await bring(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violations(page), `${width}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

/** The violations that axe finds in the page in its current state. */
async function violations(page: Page): Promise<unknown> {
  // Evaluated through the debugger, because the page's content security policy forbids adding a script.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  // Rows out of sight are not laid out yet, and their size is only estimated.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
    }
  });
  return page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
}

test('nothing is wider than the screen at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(path);
    expect(await overflow(page), path).toBe(0);
  }
  for (const [name, bring] of STATES) {
    await bring(page);
    expect(await overflow(page), name).toBe(0);
  }
});

test('controls are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/talks/cortex', '/speakers', '/my-list']) {
    await page.goto(path);
    await expect(searchBox(page).or(page.getByRole('main')).first()).toBeVisible();
    const small = await page
      .getByRole('button')
      .or(page.locator('summary'))
      .or(page.getByRole('searchbox'))
      .or(page.getByRole('combobox'))
      .filter({ visible: true })
      .evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width < 43.5 || height < 43.5
            ? [`${control.textContent.trim() || control.ariaLabel}: ${width} × ${height}`]
            : [];
        }),
      );
    expect(small, path).toEqual([]);
  }
});
