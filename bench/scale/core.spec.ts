import type { APIRequestContext } from 'playwright/test';
import { expect, test } from '#e2e/reader.ts';
import { count, line, open, searchBox, summary, titles } from '#e2e/sessions.ts';

// The most important things that readers do, tested on a site of any size. Which talks and names to look for is taken
// from the site itself.

interface Sample {
  conference: string;
  title: string;
  speaker: string;
}

/** A talk of the oldest conference whose speaker gave only this one there; `conference` is the path of its page. */
async function sampleOf(request: APIRequestContext): Promise<Sample> {
  const list = await (await request.get('/conferences')).text();
  const conference = [...list.matchAll(/href="(\/conferences\/[^"/]+)"/g)].at(-1)?.[1] ?? '';
  const talks: { title: string; speakers: string[] }[] = await (
    await request.get(`${conference}/search.json`)
  ).json();
  const names = talks.flatMap(({ speakers }) => speakers);
  for (const { title, speakers } of talks) {
    const [speaker = ''] = speakers;
    const surname = speaker.split(' ').at(-1) ?? '';
    const alike = names.filter((name) => name.endsWith(surname));
    if (/^[A-Z][a-z]{7,}$/.test(surname) && alike.length === 1) return { conference, title, speaker };
  }
  throw new Error(
    'Unexpected conference in which no speaker has a single talk and a plain surname, expected one',
  );
}

/** A speaker's surname in lower case, with two letters swapped. */
function misspell(speaker: string): string {
  const surname = speaker.split(' ').at(-1) ?? '';
  return surname.replace(/^(...)(.)(.)/, '$1$3$2').toLowerCase();
}

test('a talk is found by a misspelt speaker, and opened', async ({ page, request }) => {
  const { conference, title, speaker } = await sampleOf(request);
  await open(page, conference);
  await searchBox(page).fill(misspell(speaker));
  await expect(titles(page).first()).toHaveText(title);
  await titles(page).first().press('Enter');
  await expect(page).toHaveURL(/\/talks\/[\w-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('main').getByRole('link', { name: speaker }).first()).toBeVisible();
});

test('from any page, the palette finds a misspelt speaker of any conference', async ({ page, request }) => {
  const { speaker } = await sampleOf(request);
  await page.goto('/about');
  const palette = page.getByRole('dialog', { name: 'Jump to' });
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(palette).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type(misspell(speaker));
  // The speaker is in the oldest event, which the palette loads only on request.
  await palette.getByRole('option', { name: /^Search the other/ }).click();
  const option = palette.getByRole('option').filter({ hasText: speaker }).first();
  await expect(option).toBeVisible();
  await option.click();
  await expect(page).toHaveURL(/\/(speakers|talks)\//);
});

test('a conference can be filtered, and a copied link shows the same list', async ({
  page,
  request,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { conference } = await sampleOf(request);
  await open(page, conference);
  await summary(page.getByRole('group', { name: 'Filter sessions' }), 'Kind').click();
  await line(page, 'Keynote').press('Space');
  await expect(page).toHaveURL(`${conference}?kind=keynote`);
  await expect(count(page)).toHaveText(/^\d+ sessions? of \d+$/);
  const shown = await count(page).innerText();
  const [some = 0, all = 0] = (shown.match(/\d+/g) ?? []).map(Number);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.getByRole('button', { name: 'Copy link to this view' }).press('Enter');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${baseURL}${conference}?kind=keynote`);
  await open(page, conference);
  await page.goto(link);
  await expect(count(page)).toHaveText(shown);
});

test('a speaker can be found in the index, by search and by letter', async ({ page, request }) => {
  const { speaker } = await sampleOf(request);
  await page.goto('/speakers');
  const entry = page.getByRole('listitem').getByRole('link', { name: speaker, exact: true });
  const field = page.getByRole('searchbox', { name: 'Find a speaker' });
  await field.fill(misspell(speaker));
  await expect(entry).toBeVisible();
  await expect(page.getByRole('form').getByRole('status')).toContainText(' of ');
  await field.fill('');
  await page
    .getByRole('navigation', { name: 'Parts of the list of speakers' })
    .getByRole('link', { name: speaker.charAt(0), exact: true })
    .press('Enter');
  await expect(page).toHaveURL(/letter/);
  await entry.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaker);
});

test('each conference has a page for frames that takes a query', async ({ page, request }) => {
  const { conference, title, speaker } = await sampleOf(request);
  await page.goto(`/embed${conference}?${new URLSearchParams({ q: speaker }).toString()}`);
  await expect(page.getByRole('listitem').filter({ visible: true })).toContainText([title]);
});
