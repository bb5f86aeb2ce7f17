import type { Nodes, RootContent } from 'mdast';
import type { Position } from 'unist';
import { readDay, type Says } from './days.ts';
import { addNodes, addText, emptyText, toEntry, type EntryContext, type EntryText } from './entry-text.ts';
import { collectLinks, isVideo, type FoundLink } from './links.ts';
import { endOf, positionOf, startOf } from './nodes.ts';
import type { PostEntry } from './schema.ts';

/** What a session list is made of: days, other headings, and entries. */
export type ListPart = DayPart | LabelPart | EntryPart;

interface HeadingPart {
  text: string;
  /** 1 to 6 for headings; more for a paragraph or an item that stands as one. */
  depth: number;
  position: Position;
}
export type DayPart = HeadingPart & { kind: 'day'; says: Says };
export type LabelPart = HeadingPart & { kind: 'label' };
export interface EntryPart {
  kind: 'entry';
  entry: PostEntry;
  /** The link nodes that were read, and are no links of the section any more. */
  nodes: readonly Nodes[];
  video: boolean;
}

export interface ListContext extends EntryContext {
  /** The day the report was written, which gives a date its year. */
  written: string | null;
}

export function dayOrLabel(
  text: string,
  depth: number,
  position: Position,
  { written }: ListContext,
): DayPart | LabelPart {
  const says = readDay(text, written);
  return says ? { kind: 'day', says, text, depth, position } : { kind: 'label', text, depth, position };
}

/** The entry that nodes make; blocks are joined by a space. */
export const entryOf = (nodes: readonly Nodes[], context: ListContext, position = span(nodes)): EntryPart =>
  partOf(textOf(nodes, context), position, context);

/** The entry of nodes whose video is linked elsewhere: none of the text is the link's. */
export function entryWithVideo(nodes: readonly Nodes[], video: FoundLink, context: ListContext): EntryPart {
  const text = textOf(nodes, context);
  text.links.push({ range: [text.text.length, text.text.length], url: video.url });
  text.nodes.push(video.node);
  return partOf(text, span(nodes), context);
}

export const partOf = (text: EntryText, position: Position, { source }: ListContext): EntryPart => ({
  kind: 'entry',
  entry: toEntry(text, position, source),
  nodes: text.nodes,
  video: text.links.some(isVideo),
});

export function textOf(nodes: readonly Nodes[], context: ListContext): EntryText {
  const text = emptyText();
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    if (before && node.type === 'paragraph')
      addText(text, ' ', context.source.position(endOf(before), startOf(node)));
    addNodes(text, [node], context);
  });
  return text;
}

export const videosOf = (nodes: readonly RootContent[], { source, address }: ListContext): FoundLink[] =>
  collectLinks(nodes, source, address).filter(isVideo);

/** The text of a link that only leads somewhere: what it leads to is said beside it. */
export const NAMELESS =
  /^\W*(?:(?:the|watch|see|view|play|session|talk|youtube|on|here|video|recording|link)\W*){0,4}$/i;

/** A player, a bare address, or a link called "Video" and the like. */
export const isNameless = ({ text, url }: FoundLink) =>
  text === url || NAMELESS.test(text) || /^(?:https?:|www\.|youtu)\S*$/.test(text);

export function span(nodes: readonly Nodes[]): Position {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) throw new RangeError('Unexpected empty span, expected a node');
  return { start: positionOf(first).start, end: positionOf(last).end };
}
