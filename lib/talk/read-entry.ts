import type { VideoLink } from '#lib/video.ts';
import { contentOf, withoutNoise } from './content.ts';
import { kindPrefix, kindSuffix } from './kind.ts';
import { aboutLinks, messagesOf } from './messages.ts';
import type { Entry, Kind, Range, Reading } from './schema.ts';
import { splitTitle, TITLE_SLACK } from './split-title.ts';
import { speakerOf } from './speakers.ts';
import { tidy, slice, trim } from './text.ts';

/** What is known of an entry besides its words: the video, for instance from a column of its own. */
export interface Known {
  video: VideoLink | null;
}

/**
 * Read one entry: kind, title and byline, then the byline's speakers. Any text gives a reading, and nothing throws;
 * what was unsure is in `messages`. With `known.video` given (`null`: there is none) no link is asked of the entry.
 */
export function readEntry(entry: Entry, known?: Known): Reading {
  const content = contentOf(entry);
  const { text } = content;
  const whole = readKind(text, content.range);
  const split = splitTitle(text, whole.rest, content.titleLink);
  // `Title - Panel - Jane Doe` and `Jane Doe: [Keynote: Title](…)` say the kind next to the title.
  const title = whole.kind
    ? { ...whole, rest: withoutNoise(text, split.title) }
    : readKind(text, split.title);
  const speakers = split.drafts.filter(({ repeated }) => !repeated);
  const titleRange = trim(text, title.rest, TITLE_SLACK);

  const reading = {
    title: tidy(slice(text, titleRange)),
    kind: title.kind ?? 'session',
    speakers: speakers.map((draft) => speakerOf(text, draft)),
    byline: split.byline && (tidy(slice(text, split.byline)) || null),
    video: known ? known.video : (content.links.find(({ video }) => video)?.video ?? null),
    ranges: {
      title: titleRange,
      kind: title.range,
      byline: split.byline,
      speakers: speakers.map(({ name, role, company }) => ({ name, role, company })),
    },
  } satisfies Omit<Reading, 'messages'>;
  const messages = messagesOf(entry.text, reading, split);
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
