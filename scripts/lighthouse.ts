import { mkdir, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.ts';
import { median, type Result, resultOf } from './lighthouse-result.ts';
import { main, say, StepError } from '#build/run.mjs';
import { serve } from './serve.ts';

const FOLDER = '.cache/lighthouse';
const DEBUGGING_PORT = 9333;
const PORTS = { site: 3211, blank: 3214 };

/** One page of each kind, and one without anything, for what this machine gives and takes by itself. */
const PAGES = {
  blank: `http://localhost:${PORTS.blank}/`,
  talk: `http://localhost:${PORTS.site}/talks/open-policy-agent`,
  speaker: `http://localhost:${PORTS.site}/speakers/bryan-liles`,
  notes: `http://localhost:${PORTS.site}/notes/kubecon-other-cool-things`,
  programme: `http://localhost:${PORTS.site}/`,
  table: `http://localhost:${PORTS.site}/?view=table`,
};

const BLANK = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="description" content="A page to compare others with">
<title>Blank</title>
<link rel="icon" href="data:,">
</head>
<body><main><h1>Blank</h1></main></body>
</html>
`;

/**
 * Lighthouse's mobile preset over the built site, as `npm start` serves it, by turns: each page once, then each again.
 * Prints the medians. `--runs 5` asks for more than three; names of pages measure those alone, beside the blank one.
 */
await main(async () => {
  const { values, positionals } = parseArgs({
    options: { runs: { type: 'string', default: '3' } },
    allowPositionals: true,
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new StepError(`Unexpected --runs ${values.runs}, expected 1 or more`, 'For instance: --runs 5');
  }
  const pages = Object.entries(PAGES).filter(
    ([name]) => name === 'blank' || positionals.length === 0 || positionals.includes(name),
  );

  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(`${FOLDER}/blank`, { recursive: true });
  for (const file of ['index.html', '404.html']) await writeFile(`${FOLDER}/blank/${file}`, BLANK);
  const servers = [
    await serve({ port: PORTS.site }),
    await serve({ port: PORTS.blank, site: `${FOLDER}/blank` }),
  ];
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      `--remote-debugging-port=${DEBUGGING_PORT}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
  const results = new Map<string, Result[]>(pages.map(([name]) => [name, []]));
  for (let turn = 1; turn <= runs; turn++) {
    say(`Turn ${turn} of ${runs}`);
    for (const [name, address] of pages) {
      const result = await measure(name, address, turn);
      results.get(name)?.push(result);
      console.log(`  ${name}: ${result.performance}`);
    }
  }
  say(`Medians of ${runs} runs; FCP, LCP and TBT in milliseconds`);
  console.table(Object.fromEntries([...results].map(([name, all]) => [name, median(all)])));
  await browser.close();
  for (const server of servers) server.close();
});

async function measure(name: string, address: string, turn: number): Promise<Result> {
  const report = await lighthouse(address, { port: DEBUGGING_PORT, output: 'json' });
  if (!report) throw new StepError(`Lighthouse gave no report of ${address}`, 'Run it again.');
  const { lhr } = report;
  await writeFile(`${FOLDER}/${name}-${turn}.json`, JSON.stringify(lhr));
  if (turn === 1) {
    for (const audit of Object.values(lhr.audits)) {
      if (audit.score === 0 && audit.scoreDisplayMode === 'binary')
        console.log(`  ${audit.id}: ${audit.title}`);
    }
  }
  return resultOf(lhr);
}
