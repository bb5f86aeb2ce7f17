import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './reader.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind. */
const PAGES = [
  '/',
  '/conferences',
  '/conferences/2019-kubecon-eu',
  '/days/2019-05-21',
  '/talks/from-cobol-to-kubernetes-a-250-year-old-banks-cloud-native-journey',
  '/talks/open-policy-agent',
  '/speakers',
  '/speakers/bryan-liles',
  '/companies',
  '/companies/google',
  '/topics',
  '/topics/service-mesh',
  '/notes',
  '/notes/kubecon-other-cool-things',
  '/coverage',
  '/about',
  '/404',
];

const LOOKS = [
  { name: 'wide, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'narrow, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

for (const { name, ...look } of LOOKS) {
  test.describe(name, () => {
    test.use(look);
    for (const path of PAGES) {
      test(`${path} keeps WCAG 2.2 AA`, async ({ page }) => {
        await page.goto(path);
        // Run through the debugger: the page's own policy rightly forbids foreign scripts.
        await page.evaluate(axe);
        const violations = await page.evaluate(`axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
        expect(violations).toEqual([]);
      });
    }
  });
}

test('nothing reaches beyond the screen at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(path);
    const over = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(over, path).toBe(0);
  }
});
