import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { bylineLength, namesSpeakers } from './byline.ts';
import {
  dayOrLabel,
  entryOf,
  isNameless,
  type DayPart,
  type EntryPart,
  type ListContext,
  type ListPart,
} from './entry.ts';
import { endOf, positionOf, startOf } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';

/**
 * Find talks in the prose under a day: a link or bold words followed by or containing the speakers, as in `I heard
 * **Seven Pods by Ann Lee**` or `[Seven Pods](…) by Ann Lee was good`. Without a day and a byline, bold words may be
 * anything.
 */
export function proseTalks(blocks: readonly RootContent[], context: ListContext): ListPart[] {
  const parts: ListPart[] = [];
  let day: DayPart | null = null;
  let told: DayPart | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') {
      const said = dayOrLabel(toText(block), block.depth, positionOf(block), context);
      if (said.kind === 'day') day = said;
      else if (day && block.depth <= day.depth) day = null;
    } else if (day) {
      const talks = talksIn(block, context);
      if (talks.length > 0 && day !== told) parts.push(day);
      if (talks.length > 0) told = day;
      parts.push(...talks);
    }
  }
  return parts;
}

function talksIn(block: RootContent, context: ListContext): EntryPart[] {
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
    return block.children.flatMap((child) => talksIn(child, context));
  if (block.type !== 'paragraph') return [];
  return block.children.flatMap((node, index) => {
    const words = talkAt(node, block.children[index + 1], context);
    return words ? [withNote(entryOf([words], context), block)] : [];
  });
}

/** The nodes of a talk in a paragraph: its title, and the part of the following text that is its byline. */
function talkAt(node: PhrasingContent, next: PhrasingContent | undefined, { source }: ListContext) {
  if (node.type !== 'strong' && node.type !== 'link') return null;
  const title = toText(node);
  if (node.type === 'link' && isNameless({ text: title, url: node.url })) return null;
  if (namesSpeakers(title)) return [node];
  const length = next?.type === 'text' ? bylineLength(next.value) : 0;
  if (next?.type !== 'text' || length === 0 || !/\p{L}.*\s/u.test(title)) return null;
  const isExact = source.text.slice(startOf(next), endOf(next)) === next.value;
  const position = isExact ? source.position(startOf(next), startOf(next) + length) : positionOf(next);
  return [node, { type: 'text', value: next.value.slice(0, length), position } satisfies Text];
}

/**
 * Attach the paragraph as the note on the talk. The link stays a link of the section, with the paragraph as its
 * passage.
 */
const withNote = (part: EntryPart, note: Paragraph): EntryPart => ({
  ...part,
  nodes: [],
  entry: { ...part.entry, note: [note] },
});
