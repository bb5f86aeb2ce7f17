import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { dayOrLabel, type DayPart, type ListContext, type ListPart } from './entry.ts';
import { walkList } from './list-parts.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { reportWarning } from '#lib/post/report.ts';
import { talkHeading } from './talk-heading.ts';
import { toText } from '#lib/post/text.ts';

/**
 * Without a heading over it, the session list is every list or table in which most entries link a video, and every
 * heading that is a talk. One alone may be a remark, unless it stands under a day. Reports `list-heading-missing`.
 */
export function readUnheaded(blocks: readonly RootContent[], file: VFile, context: ListContext): ListPart[] {
  const parts: ListPart[] = [];
  let day: DayPart | null = null;
  let told: DayPart | null = null;
  const add = (found: readonly ListPart[]) => {
    if (day && day !== told) parts.push(day);
    told = day;
    for (const part of found) parts.push(part);
  };
  blocks.forEach((block, index) => {
    if (block.type === 'heading') {
      const part = dayOrLabel(toText(block), block.depth, positionOf(block), context);
      const talk = talkHeading(blocks, index, block, context);
      if (talk && (day || HAS_BYLINE.test(part.text))) add([talk]);
      else if (part.kind === 'day') day = part;
      else if (day && block.depth <= day.depth) day = null;
    } else if (block.type === 'list' || block.type === 'table') {
      const found = walkList([block], context);
      const entries = found.filter((part) => part.kind === 'entry');
      const videos = entries.filter((part) => part.video).length;
      if (videos >= (day ? 1 : 2) && videos * 2 >= entries.length) add(found);
    }
  });
  const [first, second] = parts.filter((part) => part.kind === 'entry');
  if (!first || !second) return [];
  const reason =
    'Unexpected session list without its heading, expected one such as `All The Sessions I Went To`';
  reportWarning(file, { reason, place: first.entry.position, ruleId: 'list-heading-missing' });
  return parts;
}

const HAS_BYLINE = /\s[-–—|]\s/;
