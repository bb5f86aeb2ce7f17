import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { bylineLength, namesBefore, namesSpeakers } from './byline.ts';
import { addByline } from './entry-text.ts';
import {
  dayOrLabel,
  entryOf,
  isNameless,
  partOf,
  textOf,
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
    } else {
      // Without a day, only what links a video is sure.
      const talks = talksIn(block, context).filter(({ video }) => day ?? video);
      if (talks.length === 0) continue;
      if (day !== told) parts.push(day ?? { kind: 'start' });
      told = day;
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
    const [before, after] = [block.children[index - 1], block.children[index + 1]];
    const part = talkAt(node, after, context) ?? talkBehind(before, node, context);
    return part ? [withNote(part, block)] : [];
  });
}

/** Whether a node may be the title of a talk, and not, for instance, a link called `here`. */
const isTitle = (node: PhrasingContent) =>
  node.type === 'strong' || (node.type === 'link' && !isNameless({ text: toText(node), url: node.url }));

/** A talk in a paragraph whose title the speakers follow. */
function talkAt(node: PhrasingContent, next: PhrasingContent | undefined, context: ListContext) {
  if (!isTitle(node)) return null;
  const title = toText(node);
  if (namesSpeakers(title)) return entryOf([[node]], context);
  const length = next?.type === 'text' ? bylineLength(next.value) : 0;
  if (next?.type !== 'text' || length === 0 || !/\p{L}.*\s/u.test(title)) return null;
  return entryOf([[node, partOfText(next, [0, length], context)]], context);
}

/** A talk in a paragraph whose title the speakers precede: `the keynote by Ann Lee, [Seven Pods](…)`. */
function talkBehind(before: PhrasingContent | undefined, node: PhrasingContent, context: ListContext) {
  const names = before?.type === 'text' ? namesBefore(before.value) : null;
  if (before?.type !== 'text' || !names || !isTitle(node)) return null;
  const text = textOf([[node]], context);
  addByline(text, [partOfText(before, names, context)], context);
  return partOf(text, positionOf(node), context);
}

function partOfText(node: Text, [start, end]: [number, number], { source }: ListContext): Text {
  const isExact = source.text.slice(startOf(node), endOf(node)) === node.value;
  const position = isExact ? source.position(startOf(node) + start, startOf(node) + end) : positionOf(node);
  return { type: 'text', value: node.value.slice(start, end), position };
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
