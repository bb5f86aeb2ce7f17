import { readVideoUrl, type VideoLink } from '#lib/video.ts';
import { contentOf, withoutNoise, withoutTail } from './content.ts';
import { kindPrefix, kindSuffix } from './kind.ts';
import { messagesOf } from './messages.ts';
import type { Entry, Range, Reading } from './schema.ts';
import { splitTitle, TITLE_SLACK } from './split-title.ts';
import { readCredits, speakerOf, type Credit } from './speakers.ts';
import { fold, slice, trim } from './text.ts';

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

  const suffix = kindSuffix(text, content.range);
  const prefix = kindPrefix(text, withoutNoise(text, suffix?.rest ?? content.range));
  const words = prefix?.rest ?? withoutNoise(text, suffix?.rest ?? content.range);

  const split = splitTitle(text, words, content.titleLink);
  const credits = split.byline ? readCredits(text, withoutTail(text, split.byline)) : [];
  const titleSuffix = split.byline ? kindSuffix(text, withoutNoise(text, split.title)) : null;
  const title = trim(text, withoutNoise(text, titleSuffix?.rest ?? split.title), TITLE_SLACK);
  const kind = prefix ?? suffix ?? titleSuffix;

  const reading: Reading = {
    title: fold(slice(text, title)),
    kind: kind?.kind ?? 'session',
    speakers: credits.map((credit) => speakerOf(text, credit)),
    byline: split.byline && (fold(slice(text, split.byline)) || null),
    video: known ? known.video : videoOf(entry),
    ranges: {
      title,
      kind: kind?.range ?? null,
      byline: split.byline,
      speakers: credits.map(rangesOf),
    },
    messages: [],
  };
  reading.messages = messagesOf(entry, reading, known !== undefined);
  return reading;
}

const rangesOf = ({ name, role, company }: Credit) =>
  ({ name, role, company }) satisfies Record<string, Range | null>;

function videoOf({ links }: Entry): VideoLink | null {
  for (const { url } of links) {
    const video = readVideoUrl(url);
    if (video) return video;
  }
  return null;
}
