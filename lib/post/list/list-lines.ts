import type { Paragraph, PhrasingContent } from 'mdast';
import { looksLikeDay, readDay } from '#lib/post/days.ts';
import { isNames, namesSpeakers, withoutLabel } from './byline.ts';
import { addByline } from './entry-text.ts';
import {
  dayOrLabel,
  entryOf,
  isNameless,
  partOf,
  span,
  textOf,
  videosOf,
  type EntryPart,
  type ListContext,
  type ListPart,
} from './entry.ts';
import { splitLines } from '#lib/post/split-lines.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';

/** Greater than the depth of any heading. */
export const PARAGRAPH_DEPTH = 7;
/** A longer line with a video link is prose about the video. */
const LONGEST_ENTRY = 300;

type Line = readonly PhrasingContent[];

/** Read a paragraph of a session list: a day (bold or on its own), or lines that are talks. */
export function paragraphParts(paragraph: Paragraph, context: ListContext): ListPart[] {
  const talks = lineTalks(paragraph, context);
  if (talks.length > 0 || videosOf([paragraph], context).length > 0) return talks;
  const heading = standsAsHeading(paragraph, context);
  const { parts, areSure } = namedLines(paragraph, context);
  return heading.length === 0 && areSure ? parts : heading;
}

/**
 * The lines of a paragraph that are talks: each links a video, or links something else and is followed by a line of
 * names. If the paragraph has other lines too, it is the note on its talk.
 */
export function lineTalks(paragraph: Paragraph, context: ListContext): EntryPart[] {
  const parts: EntryPart[] = [];
  const lines = splitLines(paragraph.children, context.source);
  let words: Line[] = [];
  let remarks = 0;
  let next = 0;
  for (const [at, line] of lines.entries()) {
    if (at < next) continue;
    const [video] = videosOf(line, context);
    const names = isLinkAlone(line) ? namesIn(lines[at + 1], context) : null;
    if (names) {
      parts.push(withNames(line, names, context));
      words = [];
      next = at + 2;
    } else if (!video) words.push(line);
    else {
      // `Title - Speaker`, with the address on the next line.
      const whole = words.length > 0 && isNameless(video) ? [...words, line] : [line];
      remarks += words.length + 1 - whole.length;
      parts.push(...lineParts(whole, context));
      words = [];
    }
  }
  const isNote = parts.length === 1 && remarks + words.length > 0;
  return isNote ? parts.map((part) => noteOn(part, paragraph)) : parts;
}

/** The lines of a paragraph that name speakers after a title without linking anything. */
export function namedLines(paragraph: Paragraph, context: ListContext) {
  const lines = splitLines(paragraph.children, context.source);
  const parts = lines.map((line) => {
    const talk = subjectOf(line);
    return talk ? noteOn(entryOf([talk], context), paragraph) : entryOf([line], context);
  });
  const named = parts.filter(({ entry }) => entry.byline !== undefined || namesSpeakers(entry.text));
  const [first] = paragraph.children;
  const isMarked = first?.type !== 'text' || /^\d{1,2}[:.h]\d\d\b/.test(first.value);
  return {
    parts: named,
    /** A single line may be a sentence, unless it begins with a time or bold words. */
    areSure: named.length === lines.length && (isMarked || named.length > 1),
    /** Several, each with its title in bold or italics, are talks wherever they stand. */
    areMarked: named.length > 1 && parts.every(({ entry }) => entry.byline !== undefined),
  };
}

/** The bold talk at the start of a sentence about it: `**Seven Pods by Ann Lee** was good`. */
function subjectOf([first, next]: Line): Line | null {
  const isSubject = first?.type === 'strong' && next?.type === 'text' && /^\s\p{Ll}/u.test(next.value);
  return isSubject && namesSpeakers(toText(first)) ? [first] : null;
}

/** Whether a text is just a day. */
export const isOnlyDay = (text: string) => text.length <= 40 && readDay(text, '2000-01-01') !== null;

export function standsAsHeading(paragraph: Paragraph, context: ListContext): ListPart[] {
  const text = toText(paragraph).replace(/^\[!\w+\][-+]?\s*/, '');
  const [first, ...more] = paragraph.children;
  const bold =
    first?.type === 'strong' && more.every((node) => node.type === 'text' && /^\W*$/.test(node.value));
  return bold || isOnlyDay(text) || (looksLikeDay(text) && !text.includes(' '))
    ? [dayOrLabel(text, PARAGRAPH_DEPTH, positionOf(paragraph), context)]
    : [];
}

/**
 * Whether a line is only a link or bold words, apart from a mark after it: a title whose speakers are on the next line.
 */
function isLinkAlone(line: Line): boolean {
  const [first, ...more] = line;
  const isTitle =
    first?.type === 'link'
      ? !isNameless({ text: toText(first), url: first.url })
      : first?.type === 'strong' && toText(first) !== '';
  return isTitle && !namesSpeakers(toText(first ?? [])) && /^[\s:,.–—-]*$/.test(toText(more));
}

/** The nodes of a line that consists only of names, or `null`. */
function namesIn(line: Line | undefined, context: ListContext) {
  if (!line || videosOf(line, context).length > 0) return null;
  return isNames(toText(line)) && line.every(({ type }) => type !== 'link') ? withoutLabel(line) : null;
}

function withNames(line: Line, names: ReturnType<typeof withoutLabel>, context: ListContext): EntryPart {
  const text = textOf([line.slice(0, 1)], context);
  addByline(text, names, context);
  return partOf(text, span([...line, ...names]), context);
}

/**
 * Attach the paragraph as the note on its talk. The link stays a link of the section, with the paragraph as its
 * passage.
 */
const noteOn = (part: EntryPart, paragraph: Paragraph): EntryPart => ({
  ...part,
  nodes: [],
  entry: { ...part.entry, note: [paragraph] },
});

/** Read lines as an entry if they begin with a link or end with one to the video, and are not a sentence about it. */
function lineParts(lines: readonly Line[], context: ListContext): EntryPart[] {
  const part = entryOf(lines, context);
  const { text, links, byline } = part.entry;
  const says = (from: number, to?: number) => /\p{L}/u.test(text.slice(from, to));
  const isEntry =
    byline !== undefined ||
    links.some(({ range: [start, end], url }) => {
      const label = text.slice(start, end);
      if (!isNameless({ text: label, url }))
        return !says(0, start) || (!says(end) && /[-–—:|]\s*$/.test(text.slice(0, start)));
      return !says(end) && says(0, start);
    });
  return isEntry && text.length <= LONGEST_ENTRY ? [part] : [];
}
