import type { VFile } from 'vfile';
import { doubtsOf, sayDoubt } from '#lib/catalogue/doubts/doubts.ts';
import { sayLinks } from '#lib/catalogue/doubts/links.ts';
import { listTalk } from '#lib/catalogue/entries.ts';
import { identify } from '#lib/catalogue/identity.ts';
import { checkPassages } from '#lib/catalogue/links/check-names.ts';
import { indexRecordings, type Linkable } from '#lib/catalogue/links/recordings-index.ts';
import { mergeTalks } from '#lib/catalogue/merging/merge.ts';
import { type Finding, messagesOf, sortMessages, toMessage } from '#lib/catalogue/messages.ts';
import { nameKeys } from '#lib/catalogue/names/names.ts';
import { recordedByEntry } from '#lib/catalogue/recordings.ts';
import type { Post, PostDay, PostEntry } from '#lib/post/schema.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';
import type { Reading } from '#lib/talk/schema.ts';
import { readVideoUrl } from '#lib/video.ts';

/** A talk that others list, for links that lead to it. */
export type KnownTalk = Parameters<typeof checkPassages>[1][number];

/**
 * The record of a report on its own, as `sessions parse` prints it: `post` is what was read from `file`, `address` where
 * it was published. Its passages are linked to the talks of its own list and to those that are `known` besides.
 */
export function parsePost(file: VFile, post: Post, address: string | null, known: readonly KnownTalk[] = []) {
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
  const all = [...known, ...identify(own)];
  const report = { slug: file.stem ?? '', url: address ?? '', added: null, file, post };
  checkPassages(report, all, say);
  if (post.missing && !linksAny(post, all)) {
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
