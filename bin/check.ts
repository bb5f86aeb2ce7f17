import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assemble } from '#lib/catalogue/assemble.ts';
import { readData } from '#lib/catalogue/load.ts';
import type { PublishedAddress } from '#lib/catalogue/names/published.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import { nextStep } from './next-steps.ts';
import { parseReport } from './parse.ts';
import { printMessages, summarise } from './print-messages.ts';
import { readFile } from './read-file.ts';
import { addressErrors, loadPublished } from './published.ts';
import { DATA_FOLDER, readArgs, UsageError } from './usage.ts';

const HELP = `sessions check [files…] [--data DIR] [--published FROM] [--json] [--quiet]: check the whole of data/, or the
files named

A file below data/ is checked as part of the whole; any other is read as a report by itself.
--published compares the ledger of addresses with what is published, at an address or in a file: a sitemap.xml, a
talks.json, or the permalinks.yaml of another branch. Where one has gone, that is an error.
--json prints one JSON array of messages; --quiet passes over warnings. What each rule means stands in
data/README.md, a heading per rule. Exit code 1 where there is an error.
`;

/** `sessions check`: print every problem in the data with its place. Returns the exit code. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    data: { type: 'string' },
    published: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const published = values.published === undefined ? [] : await loadPublished(values.published);
  const dataDir = values.data ?? DATA_FOLDER;
  const { messages, files } = collect(positionals, dataDir, published);
  const shown = values.quiet ? messages.filter(({ severity }) => severity === 'error') : messages;
  if (values.json) process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else {
    const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
    const text = printMessages(shown, { sourceOf, colour });
    process.stdout.write(`${text}${text && '\n'}${summarise(messages, files)}\n`);
    const isWhole = positionals.length === 0 || positionals.some((path) => isWithin(path, dataDir));
    process.stdout.write(`${nextStep(messages, isWhole ? dataDir : null)}\n`);
  }
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function collect(
  paths: string[],
  dataDir: string,
  published: readonly PublishedAddress[],
): { messages: Message[]; files: number } {
  if (!existsSync(dataDir))
    throw new UsageError(`Unexpected folder \`${dataDir}\`, expected one that exists`);
  const alone = paths.map(readFile).filter((file) => !isWithin(file.path, dataDir));
  const messages = alone.flatMap((file) => parseReport(file, { address: null, listHeading: null }).messages);
  if (paths.length > 0 && alone.length === paths.length) return { messages, files: paths.length };

  const sources = readData(dataDir);
  const all = [...assemble(sources).messages, ...addressErrors(sources, dataDir, { published })];
  if (paths.length === 0) return { messages: all, files: sources.files.length };
  const named = new Set(paths.map((path) => resolve(path)));
  return {
    messages: [...messages, ...all.filter(({ file }) => named.has(resolve(file)))],
    files: paths.length,
  };
}

const isWithin = (path: string, folder: string) => resolve(path).startsWith(`${resolve(folder)}/`);

function sourceOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
