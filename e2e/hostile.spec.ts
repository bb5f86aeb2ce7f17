import { expect, test } from './reader.ts';
import { crawl } from './site-map.ts';

// A site made from hostile data (e2e/hostile), whose titles, names, headings and Markdown try to run scripts. `npm test`
// builds it and serves it at this port.

test.use({ baseURL: 'http://localhost:3211' });

/** What our pages never have: inline event handlers, `javascript:` addresses, and elements that the data tries to add. */
const FOREIGN =
  '[onerror], [onload], [onclick], [onmouseover], [href^="javascript:" i], [href^="data:" i], main script:not([type]), main iframe, main img, main style';

test('hostile data is shown as text and never runs', async ({ page, request }) => {
  test.setTimeout(120_000);
  const pages = [...(await crawl(request))].filter(([, html]) => html !== '');
  expect(pages.length).toBeGreaterThan(20);
  for (const [path] of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeAttached();
    expect(await page.locator(FOREIGN).count(), path).toBe(0);
    expect(await page.evaluate('window.hurt'), path).toBeUndefined();
  }

  await page.goto('/');
  const search = page.getByRole('combobox', { name: 'Search sessions' });
  for (const text of [
    '</script><script>window.hurt=1</script>',
    '<img src=x onerror=window.hurt=1>',
    '__proto__',
  ]) {
    await search.fill(text);
    await expect(search).toHaveValue(text);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await page.evaluate('window.hurt')).toBeUndefined();
  }

  const { talks } = JSON.parse(await (await request.get('/talks.json')).text());
  expect(talks.map(({ title }: { title: string }) => title)).toContainEqual(
    '=HYPERLINK("https://evil.example","x")',
  );
});

test('words without end make no page wider than a phone', async ({ page, request }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 800 });
  const long = [...(await crawl(request))].filter(([, html]) => /(\w)\1{200}/.test(html));
  expect(long.length).toBeGreaterThan(15);
  for (const [path] of long) {
    await page.goto(path);
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(390);
  }
});
