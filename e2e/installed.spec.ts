import { expect, test } from './reader.ts';

test(
  'a video that is shared with the site opens its talk, others are told',
  { tag: '@misses' },
  async ({ page }) => {
    await page.goto(`/share?text=${encodeURIComponent('Look (https://youtu.be/EFutyuIpFXQ).')}`);
    await expect(page).toHaveURL(/\/talks\//);
    await page.goto('/share?url=https://www.youtube.com/watch?v=aaaaaaaaaaa');
    await expect(page.getByText('No session here has this video')).toBeVisible();
    await page.goto('/share?text=hello');
    await expect(page.getByText('has no address of a video')).toBeVisible();
  },
);

test('the site can be installed', async ({ request }) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  for (const { src } of manifest.icons)
    expect((await request.get(src)).headers()['content-type']).toBe('image/png');
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual([
    '192x192',
    '512x512',
    '512x512',
  ]);
  const worker = await request.get('/sw.js');
  expect(worker.headers()['content-type']).toMatch(/javascript/);
  expect(worker.headers()['cache-control']).toBe('no-cache');
});
