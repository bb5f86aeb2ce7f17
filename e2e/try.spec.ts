import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './reader.ts';
import { overflow } from './sessions.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'The text of your report' });
const status = (page: Page) => page.getByRole('status').filter({ hasText: /session/ });
const messages = (page: Page) => page.getByRole('complementary', { name: 'Messages' });
const programme = (page: Page) => page.getByRole('region', { name: /^Your programme/ });
const titles = (page: Page) => programme(page).getByRole('heading', { level: 4 }).allTextContents();

/** Put a text in the place of all, as a paste does. */
async function paste(page: Page, text: string) {
  await editor(page).focus();
  // The editor takes the place of the plain field.
  await expect(page.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const field = document
      .querySelector('[data-island] div[class*="host"]')
      ?.shadowRoot?.querySelector('.cm-content');
    field?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

const report = (talks: number, title = 'Pods') =>
  `# XConf 2024\n\n## Sessions\n\n${Array.from({ length: talks }, (_, at) => `- [${title} ${at}](https://youtu.be/${String(at).padStart(11, 'a')}) - Ann Lee, Acme\n`).join('')}`;

test('a sample becomes a programme, with each message at its place', async ({ page }) => {
  await page.goto('/try');
  await page.getByRole('button', { name: 'Use this: Bullets under a day' }).click();
  await expect(status(page)).toHaveText('4 sessions, 2 days, 2 messages');
  expect(await titles(page)).toEqual(['2.66 Million', 'SPIFFE', 'The Multicluster Toolbox', 'Cortex']);
  await expect(programme(page).getByRole('heading', { name: 'Tuesday 21 May 2019' })).toBeVisible();
  await expect(programme(page).getByText('No video linked')).toHaveCount(1);
  // In the text below its line, and beside it as a link to the place.
  const words = 'Unexpected `Adrien Trouillaud` without a company, expected one after the name';
  await expect(page.getByRole('note').filter({ hasText: words })).toContainText('14:30');
  await messages(page)
    .getByRole('button', { name: `14:30 ${words}` })
    .click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Ann Lee, Acme');
  await expect(status(page)).toHaveText('4 sessions, 2 days, 1 message');
});

test('what is typed is read while it is typed, and shortcuts of the page are not', async ({ page }) => {
  await page.goto('/try');
  await editor(page).click();
  await expect(page.locator('.cm-content')).toBeFocused();
  await page.keyboard.type('## Sessions\n\n- [Spiffe? / sjk](https://youtu.be/aaaaaaaaaa1) - Ann Lee, Acme');
  await expect(status(page)).toContainText('1 session');
  expect(await titles(page)).toEqual(['Spiffe? / sjk']);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeFocused();
});

test('what was typed before the script came is kept', async ({ page }) => {
  const gate: { open?: () => void } = {};
  const held = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route(/\/scripts\/start-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/try');
  await editor(page).fill(report(2));
  gate.open?.();
  await expect(status(page)).toContainText('2 sessions');
  await expect(editor(page)).toContainText('Pods 1');
});

test('a paste while another text is read takes its place', async ({ page }) => {
  await page.goto('/try');
  await paste(page, report(3000, 'Old'));
  await page.waitForTimeout(300);
  await paste(page, report(3, 'New'));
  await expect(status(page)).toContainText('3 sessions', { timeout: 20_000 });
  expect(await titles(page)).toEqual(['New 0', 'New 1', 'New 2']);
  await page.waitForTimeout(1500);
  expect(await titles(page)).toHaveLength(3);
});

test('a megabyte is read, and its first hundred talks are drawn', async ({ page }) => {
  await page.goto('/try');
  const text = `${report(200)}\n## Thoughts\n\n${'It rained in the morning, and in the evening too. '.repeat(20_000)}\n`;
  expect(text.length).toBeGreaterThan(1_000_000);
  await paste(page, text);
  await expect(status(page)).toContainText('200 sessions', { timeout: 60_000 });
  expect(await titles(page)).toHaveLength(100);
  await page.getByRole('button', { name: 'Show all 200' }).click();
  expect(await titles(page)).toHaveLength(200);
});

test('a file is opened; one that is no text is told, and the text stays', async ({ page }) => {
  await page.goto('/try');
  const open = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  await open('my-report.md', Buffer.from(report(2)));
  await expect(status(page)).toContainText('2 sessions');
  await open('photo.png', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 31) % 256)));
  await expect(page.getByRole('alert')).toContainText('photo.png is no text.');
  await expect(status(page)).toContainText('2 sessions');
});

test('a file that is dropped is opened, before the page was used as well', async ({ page }) => {
  await page.goto('/try');
  const data = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.md'));
    return data;
  }, report(4));
  await page.locator('[data-island]').dispatchEvent('drop', { dataTransfer: data });
  await expect(status(page)).toContainText('4 sessions');
});

test('binary junk and script in titles are text, and run nowhere', async ({ page }) => {
  await page.goto('/try');
  await paste(page, Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7) % 31)).join(''));
  await expect(messages(page)).toContainText('control characters, expected a text file');
  const attack = '<img src=x onerror=alert(1)>';
  await paste(
    page,
    `# ${attack} 2024\n\n## Sessions\n\n- [\\${attack} & \`<script>alert(2)</script>\`](https://youtu.be/aaaaaaaaaa1) - ${attack}, Acme\n- [b](javascript:alert(3)) - "><script>alert(4)</script>, Acme\n`,
  );
  await expect(status(page)).toContainText('session');
  expect(await page.locator('main img, main script:not([type]), a[href^="javascript"]').count()).toBe(0);
});

test('nothing that can be read is told, with what counts as a session', async ({ page }) => {
  await page.goto('/try');
  await paste(page, 'It rained.\n');
  await expect(programme(page)).toContainText('No sessions found in 2 lines.');
  await expect(editor(page)).toContainText('It rained.');
});

test('name, days and zone are proposed, and can be set', async ({ page }) => {
  await page.goto('/try');
  await page.getByRole('button', { name: 'Use this: A table' }).click();
  const conference = programme(page).getByText('KubeCon + CloudNativeCon Europe 2019', { exact: true });
  await conference.click();
  await page.getByLabel('Name').fill('My own conference');
  await expect(programme(page).getByText('My own conference')).toBeVisible();
  await page.getByLabel('First day').fill('2020-05-18');
  await page.getByLabel('Last day').fill('2020-05-22');
  await expect(programme(page)).toContainText('18–22 May 2020');
  await page.getByLabel('Time zone').fill('Mars');
  await expect(programme(page)).toContainText('expected the name of a time zone');
});

test('a folder, a calendar and the like can be taken away, and a link holds the text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/try');
  await page.getByRole('button', { name: 'Use this: Headings, and what you thought' }).click();
  await expect(status(page)).toContainText('2 sessions');
  for (const [button, name, begins] of [
    ['Download as a data folder', '2019-kubecon-eu.zip', 'PK'],
    ['talks.json', 'talks.json', '{'],
    ['CSV', 'talks.csv', '\uFEFFslug,'],
    ['Calendar', '2019-kubecon-eu.ics', 'BEGIN:VCALENDAR'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    expect(readFileSync(await file.path(), 'utf8').startsWith(begins), name).toBe(true);
  }
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link.replace(/^.*\/try/, '/try'));
  await expect(status(page)).toContainText('2 sessions');
  await page.goto('about:blank');
  await page.goto('/try#text=broken');
  await expect(page.getByRole('alert')).toContainText('This link holds no text that can be read.');
});

test('nothing is asked of anybody once a text is there but the site’s own files', async ({
  page,
  request,
}) => {
  const asked: string[] = [];
  page.on('request', (one) =>
    asked.push(`${one.method()} ${new URL(one.url()).pathname}${new URL(one.url()).search}`),
  );
  await page.goto('/try');
  await paste(page, report(5));
  await expect(status(page)).toContainText('5 sessions');
  await page.getByRole('button', { name: 'talks.json' }).click();
  expect(
    asked.filter((one) => !/^GET \/(try|favicon.ico|icon.svg.*|_next\/static\/[\w./-]+)$/.test(one)),
  ).toEqual([]);
  const worker = asked.find((one) => one.includes('/readers/'))?.slice(4) ?? '';
  expect((await request.get(worker)).headers()['content-security-policy']).toBe("default-src 'none'");
  expect((await request.get('/try')).headers()['content-security-policy']).toContain("form-action 'none'");
});

test('the editor and the reader come when they are used', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (one) => scripts.push(new URL(one.url()).pathname));
  await page.goto('/try');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((path) => /start-|code-view|readers/.test(path))).toEqual([]);
});

test('without script the page says what to do instead', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/try');
  expect(await page.locator('noscript').innerText()).toContain('npm run -s sessions -- parse report.md');
  await expect(page.getByRole('button', { name: 'Use this' })).toHaveCount(0);
  await context.close();
});

test('on a narrow screen text and programme are tabs, and nothing has to be scrolled sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/try');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Use this: Bullets under a day' }).click();
  await expect(messages(page)).toContainText('2 messages');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('tab', { name: 'Text 2' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Programme 4' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Your text' })).toBeHidden();
  await programme(page).getByText('Change', { exact: true }).click();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await messages(page).getByRole('button').first().click();
  await expect(editor(page)).toBeFocused();
});
