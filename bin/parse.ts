import { existsSync } from 'node:fs';
import type { VFile } from 'vfile';
import { assemble } from '#lib/catalogue/assemble.ts';
import { readData } from '#lib/catalogue/load.ts';
import { readPost } from '#lib/post/read-post.ts';
import { parsePost } from '#lib/try/parse-report.ts';
import { readFile } from './read-file.ts';
import { DATA_FOLDER, readArgs, UsageError } from './usage.ts';

const HELP = `sessions parse FILE.md [--address URL] [--list-heading TEXT]: read one report, print it as JSON

  {post, sections: [{heading, anchor, level, videoIds}], talks, playlists, messages}
Nothing but the file is needed. Where data/ is there as well, a link to one of its talks that stands beside the
name of another's speaker is told. --address is where the report was published, to resolve its own links;
--list-heading names the heading over its session list where that is not one of the usual ones.
Exit code 1 where a message is an error.
`;

/** `sessions parse`: print what was read from a report on its own. Returns the exit code. */
export async function parse(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    address: { type: 'string' },
    'list-heading': { type: 'string' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw new UsageError(`Unexpected ${positionals.length} files, expected one`);
  if (values.address !== undefined && !URL.canParse(values.address)) {
    throw new UsageError(
      `Unexpected address \`${values.address}\`, expected an absolute one such as \`https://example.org/report/\``,
    );
  }
  const file = readFile(path);
  const parsed = parseReport(file, {
    address: values.address ?? null,
    listHeading: values['list-heading'] ?? null,
  });
  process.stdout.write(`${JSON.stringify(parsed, null, 2)}\n`);
  return parsed.messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The record that `parse` prints for a report. Its passages are linked to the talks of its own list and of `data/`. */
export function parseReport(file: VFile, options: { address: string | null; listHeading: string | null }) {
  return parsePost(file, readPost(file, options), options.address, knownTalks());
}

/** The talks of `data/`, or none if there is no such folder: a report can be parsed without it. */
function knownTalks() {
  const { talks } = existsSync(DATA_FOLDER) ? assemble(readData(DATA_FOLDER)) : { talks: [] };
  return talks.map((talk) => ({ ...talk, key: talk.marks[0] }));
}
