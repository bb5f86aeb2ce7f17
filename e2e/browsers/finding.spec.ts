import type { Reader } from './reader.ts';
import { expect, test } from './suite.ts';

// Searching, filtering, sorting, and going where one wants to.

const TITLES = 'main [data-talk]:not([data-further] *) h3 a';
const BOX = 'main input[name=q]';
const FILTERS = 'main fieldset summary';
const HEADS = 'main th[scope=col]';
const ROWS = 'main tbody th';

const titles = (reader: Reader) => expect.poll(() => reader.words(TITLES));
const address = (reader: Reader) => expect.poll(async () => decodeURIComponent(await reader.address()));

/** Open the home page, and wait for what its script adds. */
async function openHome(reader: Reader, query = ''): Promise<void> {
  await reader.goto(`/${query}`);
  await reader.see(FILTERS, /^Kind/);
}

test('the home page shows the programme by day', async ({ reader }) => {
  await reader.goto('/');
  await reader.see('h1', /^Every KubeCon session/);
  await titles(reader).toHaveLength(38);
  for (const day of ['Tuesday', 'Wednesday', 'Thursday'])
    await reader.see('main h3, main h2', new RegExp(day));
});

test('a misspelt name finds its talks', async ({ reader }) => {
  await openHome(reader);
  await reader.click(BOX);
  await reader.type('brian lilles');
  await reader.see('main [role=status], main output', /close matches|similar|sessions? /i);
  await titles(reader).toContain("Kubernetes - Don't Stop Believin'");
});

test('letters narrow the list, and Clear brings it back', async ({ reader }) => {
  await openHome(reader);
  await reader.press('/');
  await reader.type('loki');
  await titles(reader).toEqual(['Grafana Loki: Like Prometheus, but for Logs']);
  await address(reader).toBe('/?q=loki');
  await reader.click('main button', 'Clear search');
  await titles(reader).toHaveLength(38);
  await address(reader).toBe('/');
});

test('operators are completed while they are typed', async ({ reader }) => {
  await openHome(reader);
  await reader.click(BOX);
  await reader.type('company:graf');
  await reader.see('[role=option]', /Grafana Labs/);
  await reader.press('ArrowDown');
  await reader.press('Enter');
  await titles(reader).toHaveLength(3);
});

test('a filter goes into the address, and Back takes it out', async ({ reader }) => {
  await openHome(reader);
  await reader.click(FILTERS, /^Kind/);
  await reader.click('main label', /^Keynote\s*\d+$/);
  await titles(reader).toHaveLength(16);
  await address(reader).toBe('/?kind=keynote');
  await reader.press('Escape');
  await reader.back();
  await address(reader).toBe('/');
  await titles(reader).toHaveLength(38);
});

test('an address with a query and filters shows what it says', async ({ reader }) => {
  await openHome(reader, '?q=liles&day=2019-05-23');
  await titles(reader).toHaveLength(2);
  expect((await reader.see(BOX)).value).toBe('liles');
});

test('Back from a talk leads to the list as it was', async ({ reader }) => {
  await openHome(reader);
  await reader.click(BOX);
  await reader.type('liles');
  await titles(reader).toHaveLength(5);
  await address(reader).toBe('/?q=liles');
  const [first = ''] = await reader.words(TITLES);
  await reader.click(TITLES, first);
  await reader.see('h1', first);
  await reader.back();
  await address(reader).toBe('/?q=liles');
  await titles(reader).toHaveLength(5);
});

test('the table has a row for each session, and the key T shows it', async ({ reader }) => {
  await openHome(reader);
  await titles(reader).toHaveLength(38);
  await reader.press('t');
  await address(reader).toBe('/?view=table');
  await expect.poll(() => reader.words(ROWS)).toHaveLength(38);
  expect(await reader.words(HEADS)).toEqual([
    'Day',
    'Kind',
    'Title',
    'Speakers',
    'Company',
    'Topics',
    'Notes',
  ]);
});

test('a column header sorts the table, and reverses it', async ({ reader }) => {
  await openHome(reader, '?view=table');
  await expect.poll(() => reader.words(ROWS)).toHaveLength(38);
  await reader.click(`${HEADS} button`, 'Title');
  await address(reader).toBe('/?view=table&sort=title');
  await expect.poll(async () => (await reader.words(ROWS))[0]).toMatch(/^10 Ways to Shoot/);
  expect((await reader.see(HEADS, 'Title')).attributes['aria-sort']).toBe('ascending');
  await reader.click(`${HEADS} button`, 'Title');
  await expect.poll(async () => (await reader.words(ROWS))[0]).toMatch(/^What I Learned/);
});

test('a whole conference is searched', async ({ reader }) => {
  await reader.goto('/conferences/2019-kubecon-eu?scope=conference');
  await expect.poll(async () => (await reader.words(TITLES)).length).toBeGreaterThan(20);
  await reader.click(BOX);
  await reader.type('service meshes at what cost');
  await expect.poll(async () => (await reader.words(TITLES))[0]).toBe('Service Meshes: At What Cost?');
});

test('“Jump to” opens by keyboard, and goes to a session', async ({ reader }) => {
  await reader.goto('/about');
  await reader.press('Control', 'k');
  await expect.poll(async () => (await reader.see('dialog [role=combobox]')).focused).toBe(true);
  await reader.type('k8s storage myth');
  await reader.see('dialog [role=option]', /Debunking the Myth: Kubernetes Storage is Hard/);
  await reader.press('Enter');
  await reader.see('h1', 'Debunking the Myth: Kubernetes Storage is Hard');
});

test('the keyboard’s shortcuts are told, and Escape closes them', async ({ reader }) => {
  await reader.goto('/about');
  await reader.press('?');
  await reader.see('dialog[open] h2', /Keyboard/);
  await reader.press('Escape');
  await expect.poll(() => reader.all('dialog[open]')).toEqual([]);
});

test('lists from A to Z are narrowed by their field', async ({ reader }) => {
  await reader.goto('/speakers');
  await reader.click('main input');
  await reader.type('golab');
  await reader.see('main a', /Karol Gołąb/);
  await expect.poll(async () => (await reader.words('main li a')).length).toBeLessThan(10);
});

test('a misspelt address leads to the page that was meant', { tag: '@misses' }, async ({ reader }) => {
  await reader.goto('/talks/open-polcy-agent');
  await reader.see('h1', 'There is no page at this address');
  await reader.click('main a', 'Open Policy Agent');
  await address(reader).toBe('/talks/open-policy-agent');
});
