import type { Nodes, RootContent } from 'mdast';
import type { Position } from 'unist';
import { readDay, type Says } from '#lib/post/days.ts';
import { addNodes, addText, emptyText, toEntry, type EntryContext, type EntryText } from './entry-text.ts';
import { collectLinks, isVideo, type FoundLink } from '#lib/post/links.ts';
import { endOf, positionOf, startOf } from '#lib/post/nodes.ts';
import type { PostEntry } from '#lib/post/schema.ts';
import { isLabel } from '#lib/talk/content.ts';
import { isNoTalk } from '#lib/talk/no-talk.ts';

/** What a session list consists of: days, other headings and entries. A `start` separates one list from the next. */
export type ListPart = StartPart | DayPart | LabelPart | EntryPart;

/** Another list begins: the day of the previous list does not apply to its entries. */
export interface StartPart {
  kind: 'start';
}

interface HeadingPart {
  text: string;
  /** 1 to 6 for headings, more for a paragraph or list item that serves as one. */
  depth: number;
  position: Position;
}
export type DayPart = HeadingPart & { kind: 'day'; says: Says };
export type LabelPart = HeadingPart & { kind: 'label' };
export interface EntryPart {
  kind: 'entry';
  entry: PostEntry;
  /** The link nodes used in the entry, which are no longer links of the section. */
  nodes: readonly Nodes[];
  video: boolean;
}

export interface ListContext extends EntryContext {
  /** The day the report was written, which supplies the year of a date without one. */
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

/** Blocks, or the lines of one block, joined with a space between them. */
export type Groups = readonly (readonly Nodes[])[];

/** Make one entry from nodes. */
export const entryOf = (groups: Groups, context: ListContext): EntryPart =>
  partOf(textOf(groups, context), span(groups.flat()), context);

/** Make an entry from nodes whose video is linked elsewhere, so that no part of the text is the link. */
export function entryWithVideo(groups: Groups, video: FoundLink, context: ListContext): EntryPart {
  const text = textOf(groups, context);
  addVideo(text, video);
  return partOf(text, span(groups.flat()), context);
}

export function addVideo(to: EntryText, { url, node }: FoundLink) {
  to.links.push({ range: [to.text.length, to.text.length], url });
  to.nodes.push(node);
}

export const partOf = (text: EntryText, position: Position, { source }: ListContext): EntryPart => ({
  kind: 'entry',
  entry: toEntry(text, position, source),
  nodes: text.nodes,
  video: text.links.some(isVideo),
});

export function textOf(groups: Groups, context: ListContext): EntryText {
  const text = emptyText();
  groups.forEach((nodes, index) => {
    const [before, after] = [groups[index - 1]?.at(-1), nodes[0]];
    if (before && after) addText(text, ' ', context.source.position(endOf(before), startOf(after)));
    addNodes(text, nodes, context);
  });
  return text;
}

export const videosOf = (nodes: readonly RootContent[], { address }: ListContext): FoundLink[] =>
  collectLinks(nodes, address).filter(isVideo);

/** Whether a line of a programme is a break, a meal or the like, with or without its time in front. */
export const isBreak = ({ entry: { text, links } }: EntryPart) =>
  links.length === 0 && isNoTalk(text.replace(/^[\d\s:.,h–—|-]+(?:[ap]m\b)?/i, ''));

/** Hosts that keep the pages of talks for programmes and conferences. */
const TALK_HOST = /(?:^|\.)(?:sched\.com|sched\.co|fosdem\.org|pretalx\.com|sessionize\.com|media\.ccc\.de)$/;
const TALK_PATH = /\/(?:talks?|sessions?|events?|schedule|program(?:me)?|agenda|presentations?)(?:[/.?#]|$)/i;

/** Whether an address looks like the page of a talk in a programme. */
export function isTalkPage({ url }: Pick<FoundLink, 'url'>): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  return (
    protocol.startsWith('http') &&
    pathname.length > 1 &&
    (TALK_HOST.test(hostname) || TALK_PATH.test(pathname))
  );
}

/** Link text such as "Watch the video here", which does not name the talk. */
const NAMELESS =
  /^[^\p{L}\p{N}]*(?:(?:the|watch|see|view|play|session|talk|youtube|on|here|video|recording|link)[^\p{L}\p{N}]*){0,4}$/iu;

/** Whether a link does not name its talk: a player, a bare address, or text such as "Video". */
export const isNameless = ({ text, url }: Pick<FoundLink, 'text' | 'url'>) =>
  text === url || saysVideo(text) || /^(?:https?:|www\.|youtu)\S*$/.test(text);

/** Whether words are nothing but `Watch the video here` or the like, in one of several languages. */
export const saysVideo = (text: string) => NAMELESS.test(text) || isLabel(text.replace(MARKS, ''));
const MARKS = /^[^\p{L}\p{N}]+/u;

export function span(nodes: readonly Nodes[]): Position {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) throw new RangeError('Unexpected empty span, expected a node');
  return { start: positionOf(first).start, end: positionOf(last).end };
}
