import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { main, run, say, StepError } from '#build/run.mjs';

// Tries the package as somebody does who has nothing but its file: installs it in a clean folder, makes a catalogue of a
// report there, and asks the site for a page. It takes some minutes: the packages are installed, and the app is compiled.

const REPORT = `# My week at KubeCon Europe 2019

I was in Barcelona, 20–23 May 2019.

## Sessions

### Tuesday

- [Loki](https://youtu.be/CQiawXlgabQ) - Tom Wilkie, Grafana Labs
`;
const PORT = 3349;
/** How long to wait for the first page, in milliseconds: the app is compiled before. */
const LONGEST = 10 * 60_000;

await main(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const bin = join(folder, 'node_modules/.bin/all-the-sessions');
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  try {
    say('Packing');
    const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { capture: true });
    const [{ filename, size, entryCount }] = JSON.parse(packed.output.slice(packed.output.indexOf('[')));
    console.log(`${filename}: ${entryCount} files, ${Math.round(size / 1024)} KB`);
    say('Installing it in a clean folder');
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    writeFileSync(join(folder, 'report.md'), REPORT);
    await step('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, join(folder, filename)]);
    process.chdir(folder);
    const begun = Date.now();
    say('A report in …');
    await step(bin, ['sessions', 'new', 'report.md']);
    say('… a site on this machine');
    const site = spawn(bin, ['start'], { stdio: 'inherit', env: { ...process.env, PORT: String(PORT) } });
    try {
      await pageWith('Tom Wilkie', `http://localhost:${PORT}/talks/loki`);
      console.log(`From the report to the page of its talk: ${Math.round((Date.now() - begun) / 1000)} s`);
    } finally {
      const ended = new Promise((done) => site.once('close', done));
      site.kill();
      await ended;
    }
  } finally {
    process.chdir(resolve('/'));
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * @param {string} command
 * @param {string[]} args
 */
async function step(command, args) {
  const { code } = await run(command, args);
  if (code !== 0)
    throw new StepError(`${command} ${args.join(' ')} failed`, 'Mend the package and try again.');
}

/**
 * Wait until a page is there, with a text in it.
 *
 * @param {string} text
 * @param {string} address
 */
async function pageWith(text, address) {
  for (const begun = Date.now(); Date.now() - begun < LONGEST;) {
    const page = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(text)) return;
    await new Promise((done) => setTimeout(done, 1000));
  }
  throw new StepError(`Unexpected lack of ${text} at ${address}`, 'Start the package by hand and look.');
}
