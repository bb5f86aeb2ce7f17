import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main, StepError } from './run.mjs';
import { compareSites, type Difference } from './compare-sites.ts';
import { listFiles } from './files.ts';

const BINARY = /\.(png|ico|woff2|bin|jpg)$/;
/** Files and differences that are told of each kind; the rest is counted. */
const SHOWN = 10;
const WIDTH = 160;

/**
 * Compare two built sites: `npm run compare -- BEFORE AFTER`, each a folder. `--ignore PATTERN`, as often as needed, is a
 * regular expression of texts and paths that are expected to differ. The exit code is 1 where anything else does.
 */
await main(async () => {
  const { values, positionals } = parseArgs({
    options: { ignore: { type: 'string', multiple: true, default: [] } },
    allowPositionals: true,
  });
  const [before, after] = positionals;
  if (!before || !after || positionals.length > 2) {
    throw new StepError(
      `Unexpected ${positionals.length} folders, expected two`,
      'For instance: npm run compare -- ../before/out out',
    );
  }
  const ignored = values.ignore.map((pattern) => new RegExp(pattern, 'g'));
  const { onlyBefore, onlyAfter, differing, same } = compareSites(
    await readSite(before),
    await readSite(after),
    ignored,
  );
  listPaths(`Only in ${before}`, onlyBefore);
  listPaths(`Only in ${after}`, onlyAfter);
  for (const [kind, all] of grouped(differing, (difference) => difference.kind)) tell(kind, all);
  const missing = onlyBefore.length + onlyAfter.length;
  console.log(
    `\n${same} files are the same, ${differing.length} differ, ${missing} are in one of the two alone`,
  );
  process.exitCode = differing.length + missing > 0 ? 1 : 0;
});

/** All files but the compressed copies; of files that are no text, what they hash to. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const files = (await listFiles(folder)).filter((file) => !/\.(br|gz)$/.test(file));
  if (files.length === 0) throw new StepError(`No files in ${folder}`, 'Build a site first: npm run build');
  const site = new Map<string, string>();
  for (const file of files) {
    const content = await readFile(join(folder, file));
    const text = BINARY.test(file) ? createHash('sha256').update(content).digest('hex') : content.toString();
    site.set(file, text);
  }
  return site;
}

function listPaths(title: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  console.log(`\n${title}: ${paths.length}`);
  for (const path of paths.slice(0, SHOWN)) console.log(`  ${path}`);
}

/** Tell the differences of a kind of file; a difference that many files share is told once. */
function tell(kind: string, differing: readonly Difference[]): void {
  console.log(`\n${kind}: ${differing.length} differ`);
  const groups = grouped(differing, ({ before, after }) => `${before}\n${after}`);
  for (const [first, ...rest] of [...groups.values()].slice(0, SHOWN)) {
    if (!first) continue;
    const others = rest.length > 0 ? ` and ${rest.length} more` : '';
    const order = first.isReordered ? ' (the same in another order)' : '';
    const [before, after] = aroundDifference(first.before, first.after);
    console.log(`  ${first.path}${others}${order}\n    - ${before}\n    + ${after}`);
  }
}

/** `Map.groupBy`, which Node 20 does not have. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Two lines, cut to where they begin to differ. */
function aroundDifference(before: string, after: string): [string, string] {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const start = Math.max(0, at - WIDTH / 4);
  return [before.slice(start, start + WIDTH), after.slice(start, start + WIDTH)];
}
