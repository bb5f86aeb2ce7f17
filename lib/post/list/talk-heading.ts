import type { Heading, Paragraph, RootContent } from 'mdast';
import { isByline, isLabelled, isNames, namesSpeakers, saysNames, withoutLabel } from './byline.ts';
import { addByline } from './entry-text.ts';
import { addSpeakers, readFields } from './fields.ts';
import {
  addVideo,
  isNameless,
  isTalkPage,
  partOf,
  span,
  textOf,
  videosOf,
  type EntryPart,
  type ListContext,
} from './entry.ts';
import { collectLinks } from '#lib/post/links.ts';
import { endOf, positionOf } from '#lib/post/nodes.ts';
import { splitLines } from '#lib/post/split-lines.ts';
import { toText } from '#lib/post/text.ts';
import { isLabel } from '#lib/talk/content.ts';

/** A player more than this many blocks below a heading belongs to the notes. */
const NEAR = 4;

/** What the notes on a talk are placed under: a heading, or a paragraph of only bold words. */
export type Head = Heading | Paragraph;

/** A heading that is a talk, and the evidence for it. */
export interface TalkHeading {
  part: EntryPart;
  by: 'video' | 'page' | 'label' | 'byline';
}

/** The block as a heading or bold line, or `null`. */
export const headOf = (block: RootContent | undefined): Head | null =>
  block && (block.type === 'heading' || isBoldLine(block)) ? block : null;

/**
 * Whether a paragraph is bold from end to end, which many people use as a heading, or but for the names of the speakers
 * at its end: `**Seven Pods** by Ann Lee`.
 */
export function isBoldLine(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const [first, ...more] = block.children;
  if (first?.type !== 'strong' || more.some(({ type }) => type !== 'text' && type !== 'emphasis'))
    return false;
  const rest = toText(more);
  const isOneLine = more.every((node) => node.type !== 'text' || !node.value.includes('\n'));
  const names = rest.replace(BEFORE_NAMES, '');
  return /^[\s:.]*$/.test(rest) || (isOneLine && names !== rest && isNames(names));
}
const BEFORE_NAMES = /^\s*(?:[,:|(–—-]\s*(?:by\s)?|by\s)\s*/;

/**
 * Read a heading as a talk. It must link a video or be followed by a line for one (a player, an address, or a link
 * called "Video"), link the talk's page, or name its speakers or be followed by a line that does. Everything below it
 * is the note on the talk.
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
  const text = textOf([[head]], context);
  if (own) {
    if (isNameless(own) && toText(head) === own.text) return null;
    const [next] = below;
    const isNext = next?.type === 'paragraph' && !saysSpeakers(text.text);
    const names = isNext && saysNames(next) ? next : null;
    if (names) addByline(text, withoutLabel(names.children), context);
    return { part: withNote(partOf(text, positionOf(head), context), below, [names]), by: 'video' };
  }

  const near = belowOf(head, below.slice(0, NEAR));
  const list = near.find((block) => block.type === 'list');
  const fields = list ? readFields(list, context) : null;
  const found = fields?.video && list ? { block: list, video: fields.video } : videoIn(near, context);
  const lines = found ? near.slice(0, near.indexOf(found.block) + 1) : near.slice(0, 1);
  const isNamedBold = head.type === 'paragraph' && /\p{L}/u.test(toText(head.children.slice(1)));
  const isWhole = isNamedBold || saysSpeakers(text.text);
  const byline = isWhole || fields?.speakers ? undefined : bylineIn(lines, found?.block, context);
  // Without a video, a line in italics may just as well be a remark.
  const isNamed =
    isNamedBold ||
    namesSpeakers(text.text) ||
    Boolean(fields?.speakers) ||
    (byline !== undefined && saysNames(byline));
  if (fields && !isWhole) addSpeakers(text, fields, context);
  if (byline) addByline(text, withoutLabel(byline.children), context);
  if (found) addVideo(text, found.video);
  const part = withNote(partOf(text, positionOf(head), context), below, [
    fields ? null : found?.block,
    byline,
  ]);
  if (found) return { part, by: 'video' };
  if (below.some((block) => isList(block) && videosOf([block], context).length > 0)) return null;
  if (collectLinks([head], context.address).some(isTalkPage)) return { part, by: 'page' };
  if (fields?.speakers || (byline && isLabelled(byline))) return { part, by: 'label' };
  return isNamed ? { part, by: 'byline' } : null;
}

const saysSpeakers = (text: string) => namesSpeakers(text) || /\sby\s|\s[-–—|]\s/.test(text);

/** The blocks below a heading that are its own: a bold line that is not the names begins another talk. */
function belowOf({ type }: Head, below: readonly RootContent[]): readonly RootContent[] {
  const next = type === 'heading' ? below.findIndex((block) => isBoldLine(block) && !saysNames(block)) : -1;
  return next < 0 ? below : below.slice(0, next);
}

/** The line of names among the paragraphs below a heading, the one that links the video included. */
function bylineIn(
  blocks: readonly RootContent[],
  last: RootContent | undefined,
  { source }: ListContext,
): Paragraph | undefined {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const lines = splitLines(block.children, source).map((children): Paragraph => {
      const line = { ...block, children, position: span(children) };
      return beforeLabels(line) ?? line;
    });
    const [only] = lines;
    if (only && lines.length === 1 && endOf(only) < endOf(block) && saysNames(only)) return only;
    if (lines.length === 1 && block !== last && isByline(block)) return block;
    const line = lines.length > 1 ? lines.find(saysNames) : undefined;
    if (line) return line;
    if (block !== last && isByline(block)) return block;
  }
  return undefined;
}

/** The words of a paragraph before links such as `Slides` and `Video`, if there are any. */
function beforeLabels(block: Paragraph): Paragraph | null {
  const end = block.children.findIndex((node) => node.type === 'link' && isLabel(toText(node)));
  const children = block.children.slice(0, Math.max(end, 0));
  return /\p{L}/u.test(toText(children)) ? { ...block, children, position: span(children) } : null;
}

const isList = ({ type }: RootContent) => type === 'list' || type === 'table';

/** The line for the video among the blocks just below a heading, if the first block with a video is such a line. */
function videoIn(near: readonly RootContent[], context: ListContext) {
  const block = near.find((one) => videosOf([one], context).length > 0);
  if (!block || isList(block)) return null;
  const [video, another] = videosOf([block], context);
  return video && !another && isNameless(video) ? { block, video } : null;
}

/** The blocks below a heading, up to the next heading; below a bold line, up to the next heading or bold line. */
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
 * Attach what is said below about the talk as its note. The entry's link stays a link of the section, which is about
 * the talk.
 */
function withNote(part: EntryPart, below: readonly RootContent[], used: readonly unknown[]): EntryPart {
  const note = below.filter((block) => !used.includes(block) && toText(block) !== '');
  return note.length > 0 ? { ...part, nodes: [], entry: { ...part.entry, note } } : part;
}
