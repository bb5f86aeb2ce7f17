import type { VideoLink } from '#lib/video.ts';
import { contentOf, withoutNoise, type Content } from './content.ts';
import { kindPrefix, kindSuffix, kindWithin, withoutSponsor, type Titled } from './kind.ts';
import { aboutLinks, messagesOf, tooLong } from './messages.ts';
import type { Entry, Range, Reading } from './schema.ts';
import { isByline, splitAt } from './set-apart.ts';
import { splitAlone } from './speaker-first.ts';
import { TITLE_SLACK, type Split } from './split-title.ts';
import { speakerOf } from './speakers.ts';
import { isTooLong, tidy, slice, trim } from './text.ts';
import { beginsWithGivenName } from './words/given-names.ts';

/** What is known about an entry apart from its words: the video, for instance from a column of its own. */
export interface Known {
  video: VideoLink | null;
}

/** Splits a range of the text into title and byline. `titleLink` is the link around the title, if there is one. */
export type Splitter = (text: string, range: Range, titleLink: Range | null) => Split;

/**
 * Read one entry by itself and return its kind, title, byline and speakers. Never throws: any text gives a reading, and
 * doubts are reported in its `messages`. If the video is `known` (`null`: there is none), the entry needs no link.
 * Entries of the same list are better read together, with `readEntries`.
 */
export const readEntry = (entry: Entry, known?: Known): Reading =>
  readContent(entry, contentOf(entry), splitAlone, known);

/** Read an entry, given its `content` and how to split it into title and byline. */
export function readContent(entry: Entry, content: Content, split: Splitter, known?: Known): Reading {
  const { text } = content;
  const whole = entry.byline
    ? { kind: null, range: null, rest: content.range }
    : readKind(text, content.range);
  const found = entry.byline
    ? splitAt(text, whole.rest, entry.byline)
    : withKindAsTitle(text, whole, split(text, whole.rest, content.titleLink));
  // The kind may also be next to the title only: `Title - Panel - Jane Doe`, `Jane Doe: [Keynote: Title](…)`.
  const stated = whole.kind
    ? { ...whole, rest: withoutNoise(text, found.title) }
    : kindOfTitle(text, found.title);
  const drafts = found.drafts.filter(({ repeated }) => !repeated);
  const speakers = drafts.map((draft) => speakerOf(text, draft));
  const title = titled(text, stated, speakers);

  const reading = {
    title: tidy(slice(text, title.rest)),
    kind: title.kind ?? 'session',
    speakers,
    byline: found.byline && (tidy(slice(text, found.byline)) || null),
    video: known ? known.video : (content.links.find(({ video }) => video)?.video ?? null),
    ranges: {
      title: title.rest,
      kind: title.range,
      byline: found.byline,
      speakers: drafts.map(({ name, role, company }) => ({ name, role, company })),
    },
  } satisfies Omit<Reading, 'messages'>;
  if (isTooLong(entry.text)) return { ...reading, messages: [tooLong(entry.text)] };
  const messages = messagesOf(entry.text, reading, found);
  return { ...reading, messages: known ? messages : [...aboutLinks(entry.text, content.links), ...messages] };
}

/** If nothing but speakers follows a keynote's kind, it is the title: `Opening Keynote - Jane Doe, Acme`. */
function withKindAsTitle(text: string, { kind, range, rest }: Titled, found: Split): Split {
  if (kind !== 'keynote' || !range || range[0] >= rest[0] || found.byline || found.unread) return found;
  if (!isByline(slice(text, rest))) return found;
  const named = splitAt(text, [range[0], rest[1]], rest);
  const areSure = named.drafts.every(
    ({ name, company }) => company ?? beginsWithGivenName(tidy(slice(text, name))),
  );
  return areSure ? named : found;
}

/** The kind of a title, which may have no other words: `Opening Keynote`. */
function kindOfTitle(text: string, title: Range): Titled {
  const read = readKind(text, title);
  return trim(text, read.rest, TITLE_SLACK)[0] < read.rest[1] ? read : { ...read, rest: title };
}

/** The title and its kind, now that the speakers are known. */
export function titled(text: string, read: Titled, speakers: Reading['speakers']): Titled {
  const companies = speakers.flatMap(({ company }) => company ?? []);
  const { kind, range, rest } = withoutSponsor(text, read, companies);
  const title = trim(text, rest, TITLE_SLACK);
  const within = kind ? null : kindWithin(text, title);
  return { kind: kind ?? within?.kind ?? null, range: range ?? within?.range ?? null, rest: title };
}

/**
 * Find the words for the kind at both ends of a range, and return the kind, their range, and the rest without them and
 * without notices. If there are two, the prefix counts.
 */
export function readKind(text: string, range: Range): Titled {
  const suffix = kindSuffix(text, range);
  const words = withoutNoise(text, suffix?.rest ?? range);
  const prefix = kindPrefix(text, words);
  const found = prefix ?? suffix;
  return {
    kind: found?.kind ?? null,
    range: found?.range ?? null,
    rest: prefix ? withoutNoise(text, prefix.rest) : words,
  };
}
