import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.ts';
import { main, say } from '#build/run.mjs';
import { serveOnDemand } from './serve-on-demand.ts';

const PAGES = {
  programme: '/',
  filtered: '/?kind=session&notes=1',
  search: '/?q=liles+vmware',
  empty: '/?q=zzzzzz',
  table: '/?view=table',
  day: '/days/2019-05-21',
  talk: '/talks/fine-grained-permissions-in-kubernetes-whats-missing-and-how-to-fix-that',
  keynote: '/talks/from-cobol-to-kubernetes-a-250-year-old-banks-cloud-native-journey',
  speakers: '/speakers',
  speaker: '/speakers/bryan-liles',
  'speaker-over-years': '/speakers/liz-rice',
  companies: '/companies',
  company: '/companies/google',
  topics: '/topics',
  topic: '/topics/service-mesh',
  tracks: '/tracks',
  track: '/tracks/observability',
  notes: '/notes',
  report: '/notes/kubecon-other-cool-things',
  insight: '/insight',
  years: '/insight/years',
  coverage: '/coverage',
  messages: '/coverage/messages',
  data: '/data',
  about: '/about',
  'not-found': '/talks/open-policy-agnet',
};
const SIZES = { desktop: { width: 1280, height: 1600 }, mobile: { width: 390, height: 844 } };
const SCHEMES = ['light', 'dark'] as const;

/** Pictures of every page kind, desktop and mobile, light and dark, and of the print, into a folder. */
await main(async () => {
  const folder = process.argv[2] ?? '.cache/shots';
  await mkdir(folder, { recursive: true });
  const server = await serveOnDemand({ data: process.env['DATA'] ?? 'data', port: 3212 });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme, baseURL: 'http://localhost:3212' });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` });
      }
      await context.close();
    }
  }
  const page = await browser.newPage({ baseURL: 'http://localhost:3212' });
  for (const name of ['programme', 'talk', 'report'] as const) {
    await page.goto(PAGES[name], { waitUntil: 'networkidle' });
    await page.pdf({ path: `${folder}/${name}-print.pdf`, preferCSSPageSize: true });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    await page.screenshot({ path: `${folder}/${name}-print.png` });
    await page.emulateMedia({ media: null });
  }
  await browser.close();
  server.close();
  say(`Pictures are in ${folder}`);
});
