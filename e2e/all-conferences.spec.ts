import { readdirSync } from 'node:fs';
import type { APIRequestContext } from 'playwright/test';
import { expect, test } from './reader.ts';
import { chips, count, further, nothing, open, searchBox, summary, titles } from './sessions.ts';

// The third scope: all conferences of the site. The tests ask the site itself what it has.

interface Names {
  conferences: { value: string; name: string }[];
}

const up = (a: string, b: string) => (a < b ? -1 : 1);

async function conferences(request: APIRequestContext): Promise<Names['conferences']> {
  const names: Names = await (await request.get('/conferences/names.json')).json();
  return names.conferences;
}

/** A site of one conference has no third scope. */
const isAlone =
  readdirSync('data', { withFileTypes: true }).filter((entry) => entry.isDirectory()).length < 2;

const onSeveral = isAlone ? () => {} : test;

onSeveral('the heading over the list is true in each scope', async ({ page }) => {
  const heading = page.getByRole('heading', { name: 'KubeCon + CloudNativeCon Europe 2019' });
  const facts = page.getByText(/^328 sessions, day by day, 38 of them in @alexdmoss’s trip reports\./);
  for (const path of ['/', '/?scope=conference']) {
    await open(page, path);
    await expect(heading).toBeVisible();
    await expect(facts).toBeVisible();
  }
  await open(page, '/?scope=all');
  await expect(count(page)).toContainText('all');
  await expect(heading).toBeHidden();
  await expect(facts).toBeHidden();
});

onSeveral(
  'a switch lists all conferences, with year and conference as filters',
  async ({ page, request }) => {
    const { talks }: { talks: { conference: string }[] } = await (await request.get('/talks.json')).json();
    await open(page, '/');
    await expect(page.getByRole('group', { name: 'Sessions of' }).getByRole('link')).toHaveCount(3);
    await page.getByRole('link', { name: /^[\d,]+ at all / }).press('Enter');
    await expect(page).toHaveURL('/?scope=all');
    await expect(count(page)).toContainText(talks.length.toLocaleString('en-GB'));
    const bar = page.getByRole('group', { name: 'Filter sessions' });
    await summary(bar, 'Conference').press('Enter');
    const [last] = (await conferences(request)).toSorted((a, b) => up(a.value, b.value));
    await bar
      .getByRole('searchbox', { name: 'Find a conference' })
      .or(bar.getByRole('checkbox').first())
      .first()
      .focus();
    await bar.getByRole('checkbox', { name: last?.name ?? '' }).press('Space');
    await expect(page).toHaveURL(`/?conference=${last?.value}&scope=all`);
    const expected = talks.filter(({ conference }) => conference === last?.value).length;
    await expect(count(page)).toContainText(`${expected} sessions of`);
    await expect(chips(page).getByRole('button')).toHaveText([`Conference: ${last?.name}`]);
  },
);

onSeveral(
  'what is saved further out is found by that filter, and gone from it when taken out',
  async ({ page }) => {
    await open(page, '/');
    const group = further(page, 'at other .*');
    const save = page.getByRole('button', { name: /^Save / });
    await save.first().click();
    await searchBox(page).fill('kubernetes');
    const title = (await group.getByRole('heading', { level: 3 }).first().textContent()) ?? '';
    const other = group.getByRole('button', { name: `Save ${title}`, exact: true });
    await other.click();
    await searchBox(page).fill('');
    await expect(group).toBeHidden();
    await page.getByRole('button', { name: /^Saved 1/ }).click();
    await expect(group.getByRole('heading', { level: 3 })).toHaveText([title]);
    await other.click();
    await expect(group).toBeHidden();
  },
);

onSeveral('what only other conferences have is found from the home page', async ({ page, request }) => {
  const others = (await conferences(request)).filter(({ value }) => value !== '2019-kubecon-eu');
  const { talks }: { talks: { conference: string; title: string }[] } = await (
    await request.get('/talks.json')
  ).json();
  const talk = talks.find(({ conference }) => conference === others.at(-1)?.value);
  await open(page, '/');
  await searchBox(page).fill(`"${talk?.title}"`);
  await expect(nothing(page)).toBeVisible();
  const group = further(page, 'at other .*');
  await expect(group.getByRole('heading', { level: 3 }).first()).toHaveText(talk?.title ?? '');
  await expect(group).toContainText(others.at(-1)?.name ?? '');
  await group.getByRole('link', { name: /^Show everything at all / }).press('Enter');
  await expect(page).toHaveURL(/&scope=all$/);
  await expect(titles(page).first()).toHaveText(talk?.title ?? '');
});

onSeveral('a shared link shows the same in the table of all conferences', async ({ page, request }) => {
  const [newest] = await conferences(request);
  await open(page, `/?conference=${newest?.value}&scope=all&view=table`);
  await expect(page.getByRole('columnheader').first()).toContainText('Conference');
  await expect(page.getByRole('cell', { name: newest?.name ?? '' }).first()).toBeVisible();
});
