import { assemble } from '#lib/catalogue/assemble.ts';
import { readData } from '#lib/catalogue/load.ts';
import { type Finding, messagesOf, sortMessages, toMessage } from '#lib/catalogue/messages.ts';
import { doubtsOf, sayDoubt } from '#lib/catalogue/doubts/doubts.ts';
import { sayLinks } from '#lib/catalogue/doubts/links.ts';
import { listTalk } from '#lib/catalogue/entries.ts';
import { identify } from '#lib/catalogue/identity.ts';
import { indexRecordings, type Linkable } from '#lib/catalogue/links/recordings-index.ts';
import { recordedByEntry } from '#lib/catalogue/recordings.ts';
import { mergeTalks } from '#lib/catalogue/merging/merge.ts';
import { checkPassages } from '#lib/catalogue/links/check-names.ts';
import { nameKeys } from '#lib/catalogue/names/names.ts';
import { readPost } from '#lib/post/read-post.ts';
import type { Post, PostDay, PostEntry } from '#lib/post/schema.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';
import type { Reading } from '#lib/talk/schema.ts';
import { readVideoUrl } from '#lib/video.ts';
import type { VFile } from 'vfile';
import { existsSync } from 'node:fs';
import { readFile } from './read-file.ts';
import { readArgs, UsageError } from './usage.ts';

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
  const post = readPost(file, options);
  const entries = post.days.flatMap((day) => day.entries.map((entry) => ({ day, entry })));
  const readings = readEntries(entries.map(({ entry }) => entry)).flatMap((reading, at) => {
    const listed = entries[at];
    return listed ? [{ ...listed, reading }] : [];
  });
  const talks = readings.map(({ day, entry, reading }) => talkOf(day, entry, reading));
  const found: Finding[] = [];
  const say = (one: Finding) => found.push(one);
  sayLinks(
    entries.map(({ entry }) => entry),
    file,
    say,
  );
  for (const { entry, reading } of readings) {
    for (const doubt of doubtsOf(reading, entry, file)) sayDoubt(doubt, say);
  }
  const alone = { conference: '', date: null, attended: true };
  const listed = readings.flatMap(
    ({ entry, reading }) =>
      listTalk(entry, reading, file, alone, recordedByEntry(entry, reading), () => {}) ?? [],
  );
  const own = mergeTalks([listed], new Map(), nameKeys({ people: null, companies: null }), say);
  const known = [...knownTalks(), ...identify(own)];
  const report = { slug: file.stem ?? '', url: options.address ?? '', added: null, file, post };
  checkPassages(report, known, say);
  if (post.missing && !linksAny(post, known)) {
    const { position: place, ...problem } = post.missing;
    say({ file, place, ...problem });
  }
  return {
    post: { file: file.path, ...post.frontMatter, listAnchor: post.listAnchor },
    sections: post.sections.map(({ heading, anchor, level, links }) => ({
      heading,
      anchor,
      level,
      videoIds: [...new Set(links.map(({ url }) => readVideoUrl(url)?.id).filter((id) => id !== undefined))],
    })),
    talks,
    playlists: post.playlists,
    messages: sortMessages([...messagesOf(file), ...found.map(toMessage)]),
  };
}

/** The talks of `data/`, or none if there is no such folder: a report can be parsed without it. */
function knownTalks() {
  const { talks } = existsSync('data') ? assemble(readData('data')) : { talks: [] };
  return talks.map((talk) => ({ ...talk, key: talk.marks[0] }));
}

/** Whether a report links one of the talks. A report without a list may be about talks that others list. */
function linksAny({ sections }: Post, talks: readonly Linkable[]): boolean {
  const find = indexRecordings(talks);
  return sections.some(({ links }) => links.some(({ url }) => find(url) !== undefined));
}

function talkOf(day: Post['days'][number], entry: PostEntry, reading: Reading) {
  const { kind, title, speakers, video } = reading;
  return {
    day: day.heading,
    ...dayNumbers(day),
    kind,
    title,
    speakers,
    videoId: video?.id ?? null,
    playlist: video?.playlist ?? null,
    index: video?.index ?? null,
    line: entry.position.start.line,
    entry: entry.raw,
  };
}

/** The date of a day, if its heading gives one. A weekday alone would need the days of the conference. */
function dayNumbers({ says }: PostDay) {
  return { date: says && 'date' in says ? says.date : null };
}
