import { withoutEvents, wordsOf, type Content } from '#lib/talk/content.ts';
import { readContent, readKind, type Known, type Splitter } from '#lib/talk/read-entry.ts';
import type { Entry, Reading } from '#lib/talk/schema.ts';
import { splitTitle } from '#lib/talk/split-title.ts';
import { withoutFrames, type Line } from './frame.ts';
import { listSplitter } from './split-line.ts';

export interface ListOptions {
  /** Names of the conference, as far as they are known: they are no part of any title. */
  names?: readonly string[];
  /** What is known of each entry, in their order. */
  known?: readonly Known[];
}

/**
 * Read the entries of one list. What they have in common decides how each is read: what nearly all begin or end with
 * is no part of a title, and names stand where they stand in most lines.
 */
export function readEntries(entries: readonly Entry[], { names = [], known }: ListOptions = {}): Reading[] {
  const contents = entries.map(wordsOf);
  const framed = withoutFrames(contents, names);
  const lines = contents.map((content, at): Content => ({
    ...content,
    range: withoutEvents(content.text, framed[at]?.range ?? content.range),
  }));
  const split = listSplitter(lines.map(coreOf));
  return entries.flatMap((entry, at) => {
    const content = lines[at];
    if (!content) return [];
    const splitter: Splitter = (text, range, titleLink) =>
      hasOwnByline(content)
        ? splitTitle(text, range, titleLink)
        : split({ text, range }, content.range, titleLink);
    return readContent(entry, content, splitter, known?.[at]);
  });
}

/** A line without what says its kind; nothing of it where its link tells what is title and what is not. */
const coreOf = (content: Content): Line => ({
  text: content.text,
  range: hasOwnByline(content) ? [0, 0] : readKind(content.text, content.range).rest,
});

/** A link over the title alone says where the names stand. */
function hasOwnByline({ titleLink, range }: Content): boolean {
  return titleLink !== null && (titleLink[1] < range[1] - SLACK || titleLink[0] > range[0] + SLACK);
}
const SLACK = 3;
