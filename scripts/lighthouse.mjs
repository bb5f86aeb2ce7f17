import { writeFile, mkdir } from 'node:fs/promises';
import { findBrowser } from './find-browser.mjs';
import { install } from './install.mjs';
import { main, say } from '#build/run.mjs';

const PAGES = {
  programme: '/',
  table: '/?view=table',
  talk: '/talks/open-policy-agent',
  speaker: '/speakers/bryan-liles',
  notes: '/notes/kubecon-other-cool-things',
};
const DEBUGGING_PORT = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's mobile preset over one page of each kind of the built site, as `npm start` serves it; prints the table. */
await main(async () => {
  await install();
  const [{ default: lighthouse }, { chromium }] = await Promise.all([
    import('lighthouse'),
    import('playwright'),
  ]);
  const { serve } = await import('./serve.mjs');
  const server = await serve({ port: 3211 });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      `--remote-debugging-port=${DEBUGGING_PORT}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
  await mkdir('.cache/lighthouse', { recursive: true });
  const rows = {};
  for (const [name, path] of Object.entries(PAGES)) {
    say(`${name} ${path}`);
    const { lhr } = await lighthouse(`http://localhost:3211${path}`, {
      port: DEBUGGING_PORT,
      output: 'json',
    });
    await writeFile(`.cache/lighthouse/${name}.json`, JSON.stringify(lhr));
    rows[name] = {
      ...Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((lhr.categories[id].score ?? 0) * 100)])),
      LCP: lhr.audits['largest-contentful-paint'].displayValue,
      TBT: lhr.audits['total-blocking-time'].displayValue,
      CLS: lhr.audits['cumulative-layout-shift'].displayValue,
      KB: Math.round(lhr.audits['total-byte-weight'].numericValue / 1024),
    };
    for (const audit of Object.values(lhr.audits)) {
      if (audit.score === 0 && audit.scoreDisplayMode === 'binary')
        console.log(`  ${audit.id}: ${audit.title}`);
    }
  }
  console.table(rows);
  await browser.close();
  server.close();
});
