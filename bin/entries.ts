import { createReadStream } from 'node:fs';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';
import { readEntry } from '#lib/talk/read-entry.ts';
import type { Reading } from '#lib/talk/schema.ts';
import { mustBeReadable } from './read-file.ts';
import { readArgs, UsageError } from './usage.ts';

const HELP = `sessions entries [FILE] [--list [--name NAME]…]: read one entry a line, from FILE or standard input

An entry is a Markdown list item, a YouTube or a Sched title. Each line gives one JSON object, in order:
  {raw, title, kind, speakers: [{name, role, company}], videoId, messages: [{severity, ruleId, reason, range}]}
A range is [start, end) in the entry's text, Markdown taken away. Empty lines are passed over.

  --list       the lines are one list: what most of them have in common decides how each is read
  --name NAME  a name of the conference, which is no part of any title (with --list; may be given again)
`;

/** `sessions entries`: read entries from standard input and print each as a line of JSON. Returns the exit code. */
export async function entries(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    list: { type: 'boolean' },
    name: { type: 'string', multiple: true },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path] = positionals;
  if (values.name && !values.list)
    throw new UsageError(
      'Unexpected `--name` without `--list`, expected both: a name is cut from the lines of a list',
    );
  if (path) mustBeReadable(path);
  const input = path ? createReadStream(path) : process.stdin;
  if (values.list) await printList(input, values.name ?? []);
  else for await (const raw of lines(input)) await print(raw, readEntry(entryFromLine(raw)));
  return 0;
}

/** With `--list`, entries are read together, once all of them have arrived. */
async function printList(input: AsyncIterable<Buffer | string>, names: string[]) {
  const raws: string[] = [];
  for await (const raw of lines(input)) raws.push(raw);
  const readings = readEntries(raws.map(entryFromLine), { names });
  for (const [at, reading] of readings.entries()) await print(raws[at] ?? '', reading);
}

async function print(raw: string, { title, kind, speakers, video, messages }: Reading) {
  const record = { raw, title, kind, speakers, videoId: video?.id ?? null, messages };
  const drained = process.stdout.write(`${JSON.stringify(record)}\n`);
  if (!drained) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/**
 * The non-empty lines of the input, ended by `\n` or `\r\n`. Node's readline also splits at U+2028, which may occur in
 * a title.
 */
async function* lines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line.trim() !== '') yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}
