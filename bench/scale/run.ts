import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { askTalks, type Asked } from '#bench/scale/on-demand.ts';
import { ALL, generate, ONE } from '#bench/scale/generate.ts';
import { visit, type Visit } from '#bench/scale/visit.ts';
import { watch, type Usage } from '#bench/scale/usage.ts';

// Measures how both ways of serving grow with the number of talks. For each size a data folder is generated and built like
// the real site, but with one preview image for all pages, and the result visited in Chromium; then `npm start` serves the
// same folder, and talks are asked for that it has not made yet. Then core.spec.ts runs on the largest.
//
//   npm run bench -- scale [sizes…] [--keep]     one conference, all and 20,000 talks if no sizes are given
//
// Sites stay in .cache/scale/<talks>/out, and `--keep` uses those that are there instead of building them again.

const FOLDER = '.cache/scale';

type Figure = (row: Measured) => number;

interface Measured extends Visit, Asked {
  talks: number;
  usage: Usage;
  pages: number;
  files: number;
  bytes: number;
}

const args = process.argv.slice(2);
const keep = args.includes('--keep');
const given = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const sizes = given.length > 0 ? given : [ONE, ALL, 20_000];

const rows: Measured[] = [];
for (const talks of sizes) rows.push(await measure(talks));
print(rows);
browse(`${FOLDER}/${sizes.at(-1)}/out`);

async function measure(talks: number): Promise<Measured> {
  const out = `${FOLDER}/${talks}/out`;
  const kept = `${FOLDER}/${talks}/usage.json`;
  if (!keep || !existsSync(kept)) writeFileSync(kept, JSON.stringify(await build(talks, out)));
  const usage: Usage = JSON.parse(readFileSync(kept, 'utf8'));
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    talks,
    usage,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
    ...(await visit(out)),
    ...(await askTalks(`${FOLDER}/${talks}/data`, talkNames(out))),
  };
}

function talkNames(out: string): string[] {
  return readdirSync(`${out}/talks`).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -5)] : []));
}

async function build(talks: number, out: string): Promise<Usage> {
  const data = `${FOLDER}/${talks}/data`;
  generate(data, talks);
  const usage = await watch('node', ['--import', 'tsx', 'build/build.ts'], {
    DATA: data,
    PREVIEW_IMAGES: 'site',
  });
  if (usage.code !== 0)
    throw new Error(`Unexpected failure to build ${talks} talks, expected a site (see above)`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, '..'), { recursive: true });
  renameSync('out', out);
  return usage;
}

/** Run core.spec.ts on the site in a folder. */
function browse(site: string): void {
  const BROWSER_PATH = process.env['BROWSER_PATH'] ?? '/usr/bin/chromium';
  const { status } = spawnSync('playwright', ['test', '-c', 'bench/scale/playwright.config.ts'], {
    env: { ...process.env, SITE: site, ...(existsSync(BROWSER_PATH) && { BROWSER_PATH }) },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

/** Print a row for each figure and a column for each size, and how it grows: the exponent, where 1 is linear. */
function print(rows: readonly Measured[]): void {
  const figures: [name: string, of: Figure, digits: number][] = [
    ['build: seconds', ({ usage }) => usage.wall, 0],
    ['build: processor seconds', ({ usage }) => usage.cpu, 0],
    ['build: peak memory, MB', ({ usage }) => usage.memory, 0],
    ['pages', (row) => row.pages, 0],
    ['pages a second', ({ pages, usage }) => pages / usage.wall, 1],
    ['files', (row) => row.files, 0],
    ['megabytes', (row) => row.bytes / 1e6, 0],
    ['home page: HTML, bytes (brotli)', (row) => row.html, 0],
    ['home page: all it loads, bytes', (row) => row.loaded, 0],
    ['home page: processor ms until interactive', (row) => row.interactive, 0],
    ['search, a key on the home page: processor ms, p95', (row) => row.key, 1],
    ['jump to, loaded at first: bytes', (row) => row.palette, 0],
    ['jump to, loaded for all events: bytes', (row) => row.wholePalette, 0],
    ['jump to, a key: processor ms, p95', (row) => row.jump, 1],
    ['npm start: seconds to the first page', (row) => row.start, 1],
    ['npm start, a talk for the first time: ms, median', (row) => row.first.median, 0],
    ['npm start, a talk for the first time: ms, p95', (row) => row.first.p95, 0],
    ['npm start, the same talk again: ms, p95', (row) => row.again.p95, 1],
    ['npm start: memory, MB', (row) => row.memory, 0],
  ];
  console.table(
    Object.fromEntries(
      figures.map(([name, of, digits]) => {
        const cells = rows.map((row) => [`${row.talks} talks`, of(row).toFixed(digits)]);
        return [name, { ...Object.fromEntries(cells), growth: growth(rows, of) }];
      }),
    ),
  );
}

/** The exponent by which a figure grows with the number of talks, from the first to the last size. */
function growth(rows: readonly Measured[], of: Figure): string {
  const [first, last] = [rows[0], rows.at(-1)];
  const [from, to] = [first && of(first), last && of(last)];
  if (!first || !last || first === last || !from || !to) return '';
  return (Math.log(to / from) / Math.log(last.talks / first.talks)).toFixed(2);
}
