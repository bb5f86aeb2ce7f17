import type { VideoLink } from '#lib/video.ts';
import { contentOf, withoutNoise, type Content } from './content.ts';
import { kindPrefix, kindSuffix } from './kind.ts';
import { aboutLinks, messagesOf, tooLong } from './messages.ts';
import type { Entry, Kind, Range, Reading } from './schema.ts';
import { splitAlone } from './speaker-first.ts';
import { TITLE_SLACK, type Split } from './split-title.ts';
import { speakerOf } from './speakers.ts';
import { isTooLong, tidy, slice, trim } from './text.ts';

/** What is known of an entry besides its words: the video, for instance from a column of its own. */
export interface Known {
  video: VideoLink | null;
}

/** Finds where, within a range of the text, the title ends and the byline begins. */
export type Splitter = (text: string, range: Range, titleLink: Range | null) => Split;

/**
 * Read one entry by itself: kind, title and byline, then the byline's speakers. Any text gives a reading, and nothing
 * throws; what was unsure is in `messages`. With `known.video` given (`null`: there is none) no link is asked of the
 * entry. The entries of one list are better read together, by `readEntries`.
 */
export const readEntry = (entry: Entry, known?: Known): Reading =>
  readContent(entry, contentOf(entry), splitAlone, known);

/** Read an entry whose words were found, and split them as told. */
export function readContent(entry: Entry, content: Content, split: Splitter, known?: Known): Reading {
  const { text } = content;
  const whole = readKind(text, content.range);
  const found = split(text, whole.rest, content.titleLink);
  // `Title - Panel - Jane Doe` and `Jane Doe: [Keynote: Title](…)` say the kind next to the title.
  const title = whole.kind
    ? { ...whole, rest: withoutNoise(text, found.title) }
    : readKind(text, found.title);
  const speakers = found.drafts.filter(({ repeated }) => !repeated);
  const titleRange = trim(text, title.rest, TITLE_SLACK);

  const reading = {
    title: tidy(slice(text, titleRange)),
    kind: title.kind ?? 'session',
    speakers: speakers.map((draft) => speakerOf(text, draft)),
    byline: found.byline && (tidy(slice(text, found.byline)) || null),
    video: known ? known.video : (content.links.find(({ video }) => video)?.video ?? null),
    ranges: {
      title: titleRange,
      kind: title.range,
      byline: found.byline,
      speakers: speakers.map(({ name, role, company }) => ({ name, role, company })),
    },
  } satisfies Omit<Reading, 'messages'>;
  if (isTooLong(entry.text)) return { ...reading, messages: [tooLong(entry.text)] };
  const messages = messagesOf(entry.text, reading, found);
  return { ...reading, messages: known ? messages : [...aboutLinks(entry.text, content.links), ...messages] };
}

/** Cut the kind's words off both ends of a text, and the notices around them. The prefix says more than the suffix. */
export function readKind(
  text: string,
  range: Range,
): { kind: Kind | null; range: Range | null; rest: Range } {
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
