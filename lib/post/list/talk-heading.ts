import type { Heading, Nodes, Paragraph, RootContent } from 'mdast';
import { addNodes, addText } from './entry-text.ts';
import {
  addVideo,
  entryOf,
  isNameless,
  partOf,
  textOf,
  videosOf,
  type EntryPart,
  type ListContext,
} from './entry.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';

const BYLINE = /^(?:speakers?|presenters?|presented by|by)\s*:?\s+/i;
const HAS_BYLINE = /\s[-–—|]\s|\sby\s/;
/** In blocks: a player further below a heading belongs to the notes. */
const NEAR = 4;

/**
 * Read a heading that is itself an entry, or give `null`. Such a heading links a video, or there is a block with the video
 * below it: a player, an address, or a link called "Video". A line with the speakers may stand in between.
 */
export function talkHeading(
  blocks: readonly RootContent[],
  index: number,
  heading: Heading,
  context: ListContext,
): EntryPart | null {
  const below = ownBlocks(blocks, index);
  if (videosOf([heading], context).length > 0) return withNotes(entryOf([[heading]], context), below, []);
  const near = below.slice(0, NEAR);
  const at = near.findIndex((block) => videosOf([block], context).length > 0);
  const block = near[at];
  if (!block || block.type === 'list' || block.type === 'table') return null;
  const [video, another] = videosOf([block], context);
  if (!video || another || !isNameless(video)) return null;

  const text = textOf([[heading]], context);
  const byline = HAS_BYLINE.test(text.text) ? undefined : near.slice(0, at).find(isByline);
  if (byline) {
    const words = byline.children.map((child, first) => (first === 0 ? withoutLabel(child) : child));
    addText(text, ' - ', positionOf(byline));
    addNodes(text, words, context);
  }
  addVideo(text, video);
  return withNotes(partOf(text, positionOf(heading), context), below, [block, byline]);
}

function ownBlocks(blocks: readonly RootContent[], index: number): RootContent[] {
  const below: RootContent[] = [];
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block || block.type === 'heading') break;
    below.push(block);
  }
  return below;
}

/**
 * If the section has text besides the entry, that text is a note on the talk. The entry then gives up its nodes, so that
 * its link counts as one of the section.
 */
function withNotes(part: EntryPart, below: readonly RootContent[], used: readonly unknown[]): EntryPart {
  return below.some((block) => !used.includes(block) && toText(block)) ? { ...part, nodes: [] } : part;
}

/** `*Tom Wilkie, Grafana Labs*` or `Speaker: Tom Wilkie`. */
function isByline(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const [only, ...more] = block.children;
  const text = toText(block);
  const marked = more.length === 0 && (only?.type === 'emphasis' || only?.type === 'strong');
  return text.length < 200 && (marked || BYLINE.test(text));
}

function withoutLabel(node: Nodes): Nodes {
  const label = node.type === 'text' ? BYLINE.exec(node.value)?.[0].length : undefined;
  if (node.type !== 'text' || !label) return node;
  const { start, end } = positionOf(node);
  const moved = { ...start, column: start.column + label, offset: (start.offset ?? 0) + label };
  return { ...node, value: node.value.slice(label), position: { start: moved, end } };
}
