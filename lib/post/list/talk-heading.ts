import type { Heading, Paragraph, RootContent } from 'mdast';
import { isByline, namesSpeakers, saysNames, withoutLabel } from './byline.ts';
import { addNodes, addText } from './entry-text.ts';
import {
  addVideo,
  entryOf,
  isNameless,
  isTalkPage,
  partOf,
  textOf,
  videosOf,
  type EntryPart,
  type ListContext,
} from './entry.ts';
import { collectLinks } from '#lib/post/links.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';

/** Further below a heading, a player belongs to the notes. */
const NEAR = 4;

/** What heads the notes on a talk: a heading, or a paragraph of nothing but bold words. */
export type Head = Heading | Paragraph;

/** A heading that is a talk, and by what it is known as one. */
export interface TalkHeading {
  part: EntryPart;
  by: 'video' | 'page' | 'byline';
}

/** A block as what heads notes, where it is such. */
export const headOf = (block: RootContent | undefined): Head | null =>
  block && (block.type === 'heading' || isBoldLine(block)) ? block : null;

/** A paragraph that is bold from end to end, which many write for a heading. */
function isBoldLine(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const [first, ...more] = block.children;
  return (
    first?.type === 'strong' && more.every((node) => node.type === 'text' && /^[\s:.]*$/.test(node.value))
  );
}

/**
 * A heading that is a talk. It links a video itself, or a line for the video follows it: a player, an address, or a link
 * called "Video"; or it links the talk's page; or it names its speakers, or a line for them follows. What stands below is
 * the note on the talk.
 */
export function talkHeading(
  blocks: readonly RootContent[],
  index: number,
  context: ListContext,
): TalkHeading | null {
  const head = headOf(blocks[index]);
  if (!head) return null;
  const below = blocksBelow(blocks, index);
  const [own] = videosOf([head], context);
  if (own)
    return isNameless(own) && toText(head) === own.text
      ? null
      : { part: withNote(entryOf([[head]], context), below, []), by: 'video' };

  const near = below.slice(0, NEAR);
  const text = textOf([[head]], context);
  const found = videoIn(near, context);
  const lines = found ? near.slice(0, near.indexOf(found.block)) : near.slice(0, 1);
  const byline =
    namesSpeakers(text.text) || /\sby\s|\s[-–—|]\s/.test(text.text) ? undefined : lines.find(isByline);
  // Without a video, what is only in italics may as well be a remark.
  const isNamed = namesSpeakers(text.text) || (byline !== undefined && saysNames(byline));
  if (byline) {
    addText(text, ' - ', positionOf(byline));
    addNodes(text, withoutLabel(byline.children), context);
  }
  if (found) addVideo(text, found.video);
  const part = withNote(partOf(text, positionOf(head), context), below, [found?.block, byline]);
  if (found) return { part, by: 'video' };
  if (below.some((block) => isList(block) && videosOf([block], context).length > 0)) return null;
  if (collectLinks([head], context.address).some(isTalkPage)) return { part, by: 'page' };
  return isNamed ? { part, by: 'byline' } : null;
}

const isList = ({ type }: RootContent) => type === 'list' || type === 'table';

/** The line for the video among the first blocks, if the first block with a video is one. */
function videoIn(near: readonly RootContent[], context: ListContext) {
  const block = near.find((one) => videosOf([one], context).length > 0);
  if (!block || isList(block)) return null;
  const [video, another] = videosOf([block], context);
  return video && !another && isNameless(video) ? { block, video } : null;
}

/** What stands below a heading, up to the next; below a bold line, up to the next of either kind. */
export function blocksBelow(blocks: readonly RootContent[], index: number): RootContent[] {
  const isHeading = blocks[index]?.type === 'heading';
  const below: RootContent[] = [];
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block || block.type === 'heading' || (!isHeading && isBoldLine(block))) break;
    below.push(block);
  }
  return below;
}

/**
 * The entry with what is said of the talk below it. Its link then stays one of the section: the section is about the talk.
 */
function withNote(part: EntryPart, below: readonly RootContent[], used: readonly unknown[]): EntryPart {
  const note = below.filter((block) => !used.includes(block) && toText(block) !== '');
  return note.length > 0 ? { ...part, nodes: [], entry: { ...part.entry, note } } : part;
}
