import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { readPost } from '#lib/post/read-post.ts';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntry } from '#lib/talk/read-entry.ts';

// Measures how fast entries and reports are read, and whether the time per entry stays the same for larger inputs. The
// sizes take turns within one run, so that a busy moment of the machine affects both.

const REPORT = 'data/2019-kubecon-eu/reports/kubecon-other-cool-things.md';
const SIZES = [2_000, 20_000];
const ROUNDS = 5;

const lines = readFileSync(REPORT, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- [') && line.includes('watch?v='));

const rows = [
  measure(
    'entries',
    (size) => entryLines(size),
    (input) => {
      for (const line of input) readEntry(entryFromLine(line));
    },
  ),
  measure(
    'titles',
    (size) => entryLines(size).map(asTitle),
    (input) => {
      for (const line of input) readEntry(entryFromLine(line));
    },
  ),
  measure(
    'report',
    (size) => report(size),
    (text) => {
      const post = readPost(new VFile({ path: 'report.md', value: text }), {
        address: null,
        listHeading: null,
      });
      for (const day of post.days) for (const entry of day.entries) readEntry(entry);
    },
  ),
];
console.table(rows);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

/** Time `read` on inputs of each size, in CPU milliseconds, the best of several rounds. */
function measure<Input>(what: string, make: (size: number) => Input, read: (input: Input) => void) {
  const inputs = SIZES.map((size) => ({ size, input: make(size), best: Infinity }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of inputs) {
      const start = process.cpuUsage();
      read(one.input);
      const { user, system } = process.cpuUsage(start);
      one.best = Math.min(one.best, (user + system) / 1000);
    }
  }
  const [small, large] = inputs.map(({ size, best }) => (best * 1000) / size);
  return {
    what,
    ...Object.fromEntries(inputs.map(({ size, best }) => [`${size} (ms CPU)`, Math.round(best)])),
    'a second': Math.round(1_000_000 / (large ?? NaN)),
    'per entry, large to small': Number(((large ?? NaN) / (small ?? NaN)).toFixed(2)),
  };
}

/** So many entries: real lines, repeated, each with its own video id. */
function entryLines(size: number): string[] {
  return Array.from({ length: size }, (_, n) =>
    (lines[n % lines.length] ?? '').replace(/v=[\w-]{11}/, `v=${n.toString(36).padStart(11, '0')}`),
  );
}

/** An entry as the title of its video: without list marker and link. */
function asTitle(line: string): string {
  return line.replace(/^- \[(.*?)\]\([^)]*\)/, '$1');
}

/** A report whose session list has so many entries, over three days. */
function report(size: number): string {
  const days = ['Tuesday', 'Wednesday', 'Thursday'];
  const share = Math.ceil(size / days.length);
  const all = entryLines(size);
  const list = days.map((day, n) => `### ${day}\n\n${all.slice(n * share, (n + 1) * share).join('\n')}\n`);
  return `---\ntitle: All of them\n---\n\n## All The Sessions I Went To\n\n${list.join('\n')}`;
}
