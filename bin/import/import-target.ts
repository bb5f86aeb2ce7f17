import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '#lib/catalogue/assemble.ts';
import { readData } from '#lib/catalogue/load.ts';
import { messagesOf } from '#lib/catalogue/messages.ts';
import { type ConferenceFile, Slug } from '#lib/catalogue/files.ts';
import { type Message } from '#lib/catalogue/schema.ts';
import type { MergeOptions } from '#lib/import/merge-rows.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';
import type { NewConference } from './import-conference.ts';
import { UsageError } from '#bin/usage.ts';
import { writeFolder, writeWhole } from '#bin/write-whole.ts';

/** The conference that rows are imported into. */
export interface Target {
  dataDir: string;
  slug: string;
  facts: ConferenceFile;
  /** The text of its `conference.yaml` if the conference is new. */
  yaml: string | null;
  rows: PlaylistRow[];
  /** Talks that only a report lists. */
  others: NonNullable<MergeOptions['others']>;
  /** The problems that exist before the import: in its playlist, and in all of the data. */
  messages: { playlist: Message[]; all: Message[] };
}

export const playlistOf = ({ dataDir, slug }: Target): string => join(dataDir, slug, 'playlist.csv');

/** Find the conference with this slug in the data, or prepare a new one. */
export function targetOf(dataDir: string, slug: string | undefined, made: NewConference | null): Target {
  if (!slug) throw new UsageError('Unexpected lack of `--conference`, expected the name of its folder');
  if (!made && !existsSync(dataDir))
    throw new UsageError(`Unexpected folder \`${dataDir}\`, expected one that exists`);
  const sources = readData(dataDir);
  const { talks, messages } = assemble(sources);
  const target = { dataDir, slug, messages: { playlist: [], all: messages } };
  if (made) {
    if (!Slug.safeParse(slug).success) {
      throw new UsageError(`Unexpected conference \`${slug}\`, expected lower-case words joined by hyphens`);
    }
    if (existsSync(join(dataDir, slug)))
      throw new UsageError(`Unexpected \`--new\`: \`${slug}\` is there already`);
    return { ...target, facts: made.facts, yaml: made.text, rows: [], others: [] };
  }
  const conference = sources.conferences.find((one) => one.slug === slug);
  if (!conference) {
    const known = sources.conferences.map((one) => `\`${one.slug}\``).join(', ');
    throw new UsageError(`Unexpected conference \`${slug}\`, expected one of ${known} or \`--new\``);
  }
  const rows = conference.playlist?.rows ?? [];
  return {
    ...target,
    facts: conference.facts.value,
    yaml: null,
    rows: rows.map(({ position: _position, place: _place, ...row }) => row),
    others: othersThan(rows, talks, slug),
    messages: {
      ...target.messages,
      playlist: conference.playlist ? messagesOf(conference.playlist.file) : [],
    },
  };
}

/** The talks of the conference that only reports list. */
function othersThan(
  rows: readonly PlaylistRow[],
  talks: readonly Talk[],
  conference: string,
): Target['others'] {
  const listed = new Set(rows.map(({ videoId }) => videoId));
  return talks.flatMap((talk) => {
    const videoId = talk.recordings[0]?.videoId ?? null;
    const isOther = talk.conference === conference && talk.attended && !listed.has(videoId);
    return isOther ? [{ ...talk, videoId }] : [];
  });
}

/** The errors that the data would have in addition to its present ones. */
export function errorsWith(target: Target, text: string): Message[] {
  const { dataDir, slug, yaml, messages } = target;
  const known = new Set(messages.all.map(({ file, reason }) => `${file} ${reason}`));
  const instead = new Map([[playlistOf(target), text]]);
  if (yaml !== null) instead.set(join(dataDir, slug, 'conference.yaml'), yaml);
  return assemble(readData(dataDir, instead)).messages.filter(
    ({ severity, file, reason }) => severity === 'error' && !known.has(`${file} ${reason}`),
  );
}

/** Write the playlist and, for a new conference, its facts; either everything is written or nothing. */
export function save(target: Target, text: string): void {
  const { dataDir, slug, yaml } = target;
  if (yaml === null) {
    writeWhole(playlistOf(target), text);
    return;
  }
  mkdirSync(dataDir, { recursive: true });
  writeFolder(join(dataDir, slug), { 'conference.yaml': yaml, 'playlist.csv': text });
}
