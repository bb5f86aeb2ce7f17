import type { Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { looksLikeDay, readDay, type Says } from './days.ts';
import { addNodes, addText, emptyText, toEntry, type EntryContext, type EntryText } from './entry-text.ts';
import { splitLines } from './lines.ts';
import { collectLinks, isVideo, type FoundLink } from './links.ts';
import { endOf, positionOf, startOf } from './nodes.ts';
import type { PostEntry } from './schema.ts';
import { tableParts } from './list-table.ts';
import { toText } from './text.ts';

/** What a session list is made of: headings of days, other headings, and entries. */
export type ListPart =
  | { kind: 'day'; says: Says; text: string; depth: number; position: Position }
  | { kind: 'label'; text: string; depth: number; position: Position }
  | { kind: 'entry'; entry: PostEntry; nodes: readonly Nodes[]; video: boolean };

export interface ListContext extends EntryContext {
  /** The day the report was written, which gives a date its year. */
  written: string | null;
}

/** Headings are 1 to 6 deep; a bold paragraph and the items of a list are below them. */
const PARAGRAPH_DEPTH = 7;
const ITEM_DEPTH = 8;

/** Read blocks as a session list, in order. */
export function walkList(blocks: readonly RootContent[], context: ListContext): ListPart[] {
  const parts: ListPart[] = [];
  let talk = false;
  blocks.forEach((block, index) => {
    if (block.type === 'heading') {
      const below = talkHeading(blocks, index, block, context);
      talk = below !== null;
      parts.push(below ?? dayOrLabel(toText(block), block.depth, positionOf(block), context));
    } else if (talk) return;
    else if (block.type === 'list') parts.push(...listParts(block, ITEM_DEPTH, context));
    else if (block.type === 'table') parts.push(...tableParts(block, context));
    else if (block.type === 'paragraph') parts.push(...paragraphParts(block, context));
  });
  return parts;
}

export function dayOrLabel(
  text: string,
  depth: number,
  position: Position,
  { written }: ListContext,
): ListPart {
  const says = readDay(text, written);
  return says ? { kind: 'day', says, text, depth, position } : { kind: 'label', text, depth, position };
}

/** A heading that is a talk: it links a video itself, or all that links one below it is a line for that. */
function talkHeading(
  blocks: readonly RootContent[],
  index: number,
  heading: Heading,
  context: ListContext,
): ListPart | null {
  if (videosOf([heading], context).length > 0) return entryOf([heading], heading, context);
  for (const block of blocks.slice(index + 1, index + 5)) {
    if (block.type === 'heading' || block.type === 'list' || block.type === 'table') return null;
    const [video, ...more] = videosOf([block], context);
    if (!video) continue;
    if (more.length > 0 || !isForVideo(video)) return null;
    const text = textOf(heading.children, context);
    text.links.push({ range: [0, text.text.length], url: video.url });
    return partOf({ ...text, nodes: [...text.nodes, video.node] }, positionOf(heading), context);
  }
  return null;
}

/** A player, a bare address, or a link called "Video" and the like: what it belongs to is said elsewhere. */
const isForVideo = ({ text, url }: FoundLink) =>
  text === url || NAMELESS.test(text) || /^https?:|^www\.|^youtu/.test(text);
export const NAMELESS =
  /^\W*(the |watch |see )*(video|recording|youtube|link|talk|watch|here|session|view|play)?( link| recording| video| here| on youtube)*\W*$/i;

function listParts(list: List, depth: number, context: ListContext): ListPart[] {
  return list.children.flatMap((item) => itemParts(item, depth, context));
}

function itemParts(item: ListItem, depth: number, context: ListContext): ListPart[] {
  const nested = item.children.filter((child) => child.type === 'list');
  const below = nested
    .flatMap((list) => listParts(list, depth + 1, context))
    .filter((part) => part.kind !== 'entry' || part.video);
  const own = ownBlocks(item, context);
  const first = own[0];
  if (!first) return below;
  const videos = videosOf(own, context);
  const nestedVideos = videosOf(nested, context);
  const [only] = nestedVideos;
  if (videos.length === 0 && only && nestedVideos.length === 1 && isForVideo(only)) {
    const text = textOf(own, context);
    text.links.push({ range: [0, text.text.length], url: only.url });
    return [partOf({ ...text, nodes: [...text.nodes, only.node] }, span(own), context)];
  }
  if (videos.length === 0 && nested.length > 0) {
    const label = dayOrLabel(toText(own), depth, positionOf(first), context);
    if (below.some((part) => part.kind === 'entry') || (label.kind === 'day' && isOnlyDay(toText(own))))
      return [label, ...below];
  }
  return [entryOf(own, { position: span(own) }, context), ...below];
}

/** The first paragraph of an item, and those up to the one that links the video. */
function ownBlocks(item: ListItem, context: ListContext): RootContent[] {
  const list = item.children.findIndex((child) => child.type === 'list');
  const own = item.children.slice(0, list < 0 ? undefined : list);
  const video = own.findIndex((child) => videosOf([child], context).length > 0);
  return own.slice(0, Math.max(video, 0) + 1);
}

function paragraphParts(paragraph: Paragraph, context: ListContext): ListPart[] {
  const text = toText(paragraph);
  const position = positionOf(paragraph);
  const [first, ...more] = paragraph.children;
  const bold =
    first?.type === 'strong' && more.every((node) => node.type === 'text' && /^\W*$/.test(node.value));
  if (videosOf([paragraph], context).length === 0) {
    const part = dayOrLabel(text, PARAGRAPH_DEPTH, position, context);
    return bold || isOnlyDay(text) || (looksLikeDay(text) && !text.includes(' ')) ? [part] : [];
  }
  return splitLines(paragraph.children, context.source).flatMap((line) => lineParts(line, context));
}

/** A line of a paragraph is an entry where it begins or ends with the link, and no sentence about one. */
function lineParts(line: PhrasingContent[], context: ListContext): ListPart[] {
  if (videosOf(line, context).length === 0) return [];
  const entry = entryOf(line, { position: span(line) }, context);
  if (entry.kind !== 'entry') return [];
  const { text, links } = entry.entry;
  const starts = links.some(({ range: [start] }) => /^[\W\d]*$/.test(text.slice(0, start)));
  const ends = links.some(({ range: [, end] }) => /^\W*$/.test(text.slice(end)));
  return text.length <= 300 && (starts || ends) ? [entry] : [];
}

const isOnlyDay = (text: string) => text.length <= 40 && readDay(text, '2000-01-01') !== null;

const videosOf = (nodes: readonly RootContent[], { source, address }: ListContext) =>
  collectLinks(nodes, source, address).filter(isVideo);

const span = (nodes: readonly Nodes[]): Position => {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) throw new RangeError('Unexpected empty span, expected a node');
  return { start: positionOf(first).start, end: positionOf(last).end };
};

function textOf(nodes: readonly Nodes[], context: ListContext): EntryText {
  const text = emptyText();
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    if (before && node.type === 'paragraph')
      addText(text, ' ', context.source.position(endOf(before), startOf(node)));
    addNodes(text, [node], context);
  });
  return text;
}

const entryOf = (
  nodes: readonly Nodes[],
  { position }: { position?: Position | undefined },
  context: ListContext,
) => partOf(textOf(nodes, context), position ?? span(nodes), context);

export const partOf = (text: EntryText, position: Position, { source }: ListContext): ListPart => ({
  kind: 'entry',
  entry: toEntry(text, position, source),
  nodes: text.nodes,
  video: text.links.some(isVideo),
});
