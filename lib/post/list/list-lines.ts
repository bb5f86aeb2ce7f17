import type { Paragraph, PhrasingContent } from 'mdast';
import { looksLikeDay, readDay } from '#lib/post/days.ts';
import { dayOrLabel, entryOf, isNameless, videosOf, type ListContext, type ListPart } from './entry.ts';
import { splitLines } from '#lib/post/split-lines.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';

/** Deeper than headings. */
const PARAGRAPH_DEPTH = 7;
/** A longer line that links a video is prose about it. */
const LONGEST_ENTRY = 300;

/** A paragraph of a session list: a day in bold or alone, or lines that each link a video. */
export function paragraphParts(paragraph: Paragraph, context: ListContext): ListPart[] {
  if (videosOf([paragraph], context).length === 0) return standsAsHeading(paragraph, context);
  const parts: ListPart[] = [];
  let words: PhrasingContent[][] = [];
  for (const line of splitLines(paragraph.children, context.source)) {
    const [video] = videosOf(line, context);
    if (!video) words.push(line);
    else {
      // `Title - Speaker`, and the address in the next line.
      const whole = words.length > 0 && isNameless(video) ? [...words, line] : [line];
      parts.push(...lineParts(whole, context));
      words = [];
    }
  }
  return parts;
}

/** Whether a text says no more than a day. */
export const isOnlyDay = (text: string) => text.length <= 40 && readDay(text, '2000-01-01') !== null;

function standsAsHeading(paragraph: Paragraph, context: ListContext): ListPart[] {
  const text = toText(paragraph).replace(/^\[!\w+\][-+]?\s*/, '');
  const [first, ...more] = paragraph.children;
  const bold =
    first?.type === 'strong' && more.every((node) => node.type === 'text' && /^\W*$/.test(node.value));
  return bold || isOnlyDay(text) || (looksLikeDay(text) && !text.includes(' '))
    ? [dayOrLabel(text, PARAGRAPH_DEPTH, positionOf(paragraph), context)]
    : [];
}

/** Lines are an entry where they begin with the link or end with one for the video, and are no sentence about one. */
function lineParts(lines: readonly PhrasingContent[][], context: ListContext): ListPart[] {
  const part = entryOf(lines, context);
  const { text, links } = part.entry;
  const says = (from: number, to?: number) => /\p{L}/u.test(text.slice(from, to));
  const isEntry = links.some(({ range: [start, end], url }) => {
    const label = text.slice(start, end);
    if (!isNameless({ text: label, url }))
      return !says(0, start) || (!says(end) && /[-–—:|]\s*$/.test(text.slice(0, start)));
    return !says(end) && says(0, start);
  });
  return isEntry && text.length <= LONGEST_ENTRY ? [part] : [];
}
