import { createReadStream } from 'node:fs';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntry } from '#lib/talk/read-entry.ts';
import { mustBeReadable } from './read-file.ts';
import { readArgs } from './usage.ts';

const HELP = `sessions entries [FILE]: read one entry a line, from FILE or standard input

An entry is a Markdown list item, a YouTube or a Sched title. Each line gives one JSON object, in order:
  {raw, title, kind, speakers: [{name, role, company}], videoId, messages: [{severity, ruleId, reason, range}]}
A range is [start, end) in the entry's text, Markdown taken away. Empty lines are passed over.
`;

/** `sessions entries`: JSON lines out as lines come in. */
export async function entries(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {});
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path] = positionals;
  if (path) mustBeReadable(path);
  for await (const raw of lines(path ? createReadStream(path) : process.stdin)) {
    if (raw.trim() === '') continue;
    const drained = process.stdout.write(`${JSON.stringify(readLine(raw))}\n`);
    if (!drained) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

/** One raw line as the record that `entries` prints. */
export function readLine(raw: string) {
  const { title, kind, speakers, video, messages } = readEntry(entryFromLine(raw));
  return { raw, title, kind, speakers, videoId: video?.id ?? null, messages };
}

/** Lines as `\n` and `\r\n` end them. Node's readline splits at U+2028 too, which is a character of a title. */
async function* lines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) yield line.replace(/\r$/, '');
  }
  yield rest + decoder.decode();
}
