import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';

const nearest = (page: Page) => page.getByRole('list', { name: 'Perhaps one of these' });

test(
  'a misspelt address gets a link to the page that was probably meant',
  { tag: '@misses' },
  async ({ page }) => {
    for (const [path, title, meant] of [
      ['/talks/open-polcy-agent', 'Open Policy Agent', '/talks/open-policy-agent'],
      [
        '/talks/grafana-loki.html',
        'Grafana Loki: Like Prometheus, but for Logs',
        '/talks/grafana-loki-like-prometheus-but-for-logs',
      ],
      ['/speakers/brian-lilles', 'Bryan Liles', '/speakers/bryan-liles'],
      [
        '/talk/Debunking%20the%20myth',
        'Debunking the Myth: Kubernetes Storage is Hard',
        '/talks/debunking-the-myth-kubernetes-storage-is-hard',
      ],
    ] as const) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
      await expect(nearest(page).getByRole('link', { name: title }).first(), path).toHaveAttribute(
        'href',
        meant,
      );
      await expect(nearest(page).getByRole('listitem').first(), path).toHaveText(/ (Session|Speaker), \S/);
      await nearest(page).getByRole('link', { name: title }).first().press('Enter');
      await expect(page).toHaveURL(meant);
    }
  },
);

test(
  'an address that resembles no page gets links to the main pages',
  { tag: '@misses' },
  async ({ page }) => {
    for (const path of [
      '/zxqwvkj',
      '/%3Cimg%20src=x%20onerror=alert(1)%3E',
      '/%F0%9F%92%A9/a%2fb/',
      '/__proto__',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(
        'There is no page at this address',
      );
    }
    await page.goto('/zxqwvkj');
    await expect(nearest(page)).toBeHidden();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Programme/ })
      .press('Enter');
    await expect(page).toHaveURL('/');
  },
);
