import { withoutEvents, wordsOf, type Content } from '#lib/talk/content.ts';
import { readContent, readKind, type Known, type Splitter } from '#lib/talk/read-entry.ts';
import type { Entry, Range, Reading } from '#lib/talk/schema.ts';
import type { Lean } from '#lib/talk/pieces.ts';
import { readSpeakers } from '#lib/talk/speakers.ts';
import { splitTitle } from '#lib/talk/split-title.ts';
import type { Line } from './ends.ts';
import { withoutFrames } from './frame.ts';
import { personsFirst } from './persons.ts';
import { isAgainst, leanOf } from './roles.ts';
import { listSplitter } from './split-line.ts';

export interface ListOptions {
  /** The known names of the conference; they are removed from titles. */
  names?: readonly string[];
  /** What is already known about each entry, in the same order. */
  known?: readonly Known[];
}

/**
 * Read the entries of one list together and return one reading for each, in the same order. What the entries have in
 * common helps to read each of them: words that most begin or end with are not part of a title, and names are expected
 * where most entries have them.
 */
export function readEntries(entries: readonly Entry[], { names = [], known }: ListOptions = {}): Reading[] {
  const contents = entries.map(wordsOf);
  const framed = withoutFrames(contents, names);
  const unlabelled = contents.map((content, at): Content => ({
    ...content,
    range: withoutLabel(content.text, framed[at]?.range ?? content.range),
  }));
  const hasPerson = personsFirst(unlabelled);
  const lines = unlabelled.map((line): Content => {
    const range = withoutEvents(line.text, line.range);
    return { ...line, range: hasPerson(line) ? [line.range[0], range[1]] : range };
  });
  const split = listSplitter(lines.map(coreOf));
  const read = (at: number, lean?: Lean) => {
    const [entry, content] = [entries[at], lines[at]];
    if (!entry || !content) return [];
    const splitter: Splitter = (text, range, titleLink) =>
      hasOwnByline(content)
        ? splitTitle(text, range, titleLink)
        : split({ text, range }, content.range, titleLink);
    return [readContent(entry, content, lean ? leaning(splitter, lean) : splitter, known?.[at])];
  };
  const readings = entries.flatMap((_, at) => read(at));
  const lean = leanOf(readings);
  return readings.flatMap((reading, at) => (isAgainst(reading, lean) ? read(at, lean) : [reading]));
}

/** Return the range without `Talks - `, which some lines of a list may have and others not. */
function withoutLabel(text: string, [start, end]: Range): Range {
  const label = /^(?:talk|session)s?\s+[-–—]\s+(?=\S)/i.exec(text.slice(start, Math.min(end, start + 20)));
  return [start + (label?.[0].length ?? 0), end];
}

/** A splitter that reads the speakers of a byline again, with what the list says about its companies and people. */
const leaning =
  (split: Splitter, lean: Lean): Splitter =>
  (text, range, titleLink) => {
    const found = split(text, range, titleLink);
    return found.byline && found.drafts.length > 0
      ? { ...found, drafts: readSpeakers(text, found.byline, true, lean) }
      : found;
  };

/** The line without the words for its kind; empty if its link already separates title and names. */
const coreOf = (content: Content): Line => ({
  text: content.text,
  range: hasOwnByline(content) ? [0, 0] : readKind(content.text, content.range).rest,
});

/** Whether the link covers only part of the entry, so that the names must be outside it. */
function hasOwnByline({ titleLink, range }: Content): boolean {
  return titleLink !== null && (titleLink[1] < range[1] - SLACK || titleLink[0] > range[0] + SLACK);
}
const SLACK = 3;
