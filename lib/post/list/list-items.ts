import type { List, ListItem, RootContent } from 'mdast';
import { isNames, namesSpeakers, withoutLabel } from './byline.ts';
import { addByline } from './entry-text.ts';
import {
  addVideo,
  dayOrLabel,
  entryOf,
  entryWithVideo,
  isBreak,
  isNameless,
  partOf,
  span,
  textOf,
  videosOf,
  type EntryPart,
  type Groups,
  type ListContext,
  type ListPart,
} from './entry.ts';
import { addSpeakers, readFields, type Fields } from './fields.ts';
import { isOnlyDay } from './list-lines.ts';
import { isVideo, type FoundLink } from '#lib/post/links.ts';
import { splitLines } from '#lib/post/split-lines.ts';
import { toText } from '#lib/post/text.ts';

/** Greater than the depth of headings and of paragraphs that serve as headings. */
const ITEM_DEPTH = 8;

/** Read the items of a list as entries, or as days with lists of entries below them. */
export function listParts(list: List, context: ListContext, depth = ITEM_DEPTH): ListPart[] {
  return list.children.flatMap((item) => itemParts(item, context, depth));
}

function itemParts(item: ListItem, context: ListContext, depth: number): ListPart[] {
  const own = ownBlocks(item, context);
  const groups = own.map((block) => [block]);
  const nested = item.children.filter((child) => child.type === 'list');
  const fields = nested.map((list) => readFields(list, context)).find((read) => read !== null);
  if (fields && own.length > 0) return [entryWith(fields, groups, context)];
  // Items nested under an entry are remarks unless they link videos of their own.
  const below = nested
    .flatMap((list) => listParts(list, context, depth + 1))
    .filter((part) => part.kind !== 'entry' || part.video);
  if (own.length === 0) return below;
  const lines = namedBelow(own, context);
  if (lines) return [lines, ...below];
  if (videosOf(own, context).length > 0) return [entryOf(groups, context), ...below];
  const text = toText(own);
  const video = isOnlyDay(text) ? null : videoBelow(nested, context);
  if (video) return [entryWithVideo(groups, video, context)];
  const holdsEntries = below.some((part) => part.kind === 'entry');
  if (holdsEntries || isOnlyDay(text)) return [dayOrLabel(text, depth, span(own), context), ...below];
  const entry = entryOf(groups, context);
  return text && !isBreak(entry) ? [entry, ...below] : below;
}

/**
 * An entry in several lines whose last is nothing but names. A line that goes on with the one before is not: it follows
 * a comma, an `&` or a dash, or names behind one.
 */
function namedBelow([block, ...more]: readonly RootContent[], context: ListContext): EntryPart | null {
  if (block?.type !== 'paragraph' || more.length > 0) return null;
  const lines = splitLines(block.children, context.source);
  const names = lines.slice(-1).flat();
  const title = lines.slice(0, -1);
  const before = toText(title.flat());
  const goesOn = /(?:[,&+/–—-]|\b(?:and|by|with))$/.test(before) || namesSpeakers(before);
  if (title.length === 0 || goesOn || names.some(({ type }) => type === 'link') || !isNames(toText(names)))
    return null;
  const text = textOf(title, context);
  addByline(text, withoutLabel(names), context);
  return partOf(text, span(block.children), context);
}

/** An entry whose speakers and video stand in a list of fields below it: `- Speaker: Ann Lee`. */
function entryWith(fields: Fields, groups: Groups, context: ListContext): EntryPart {
  const text = textOf(groups, context);
  if (!namesSpeakers(text.text)) addSpeakers(text, fields, context);
  if (fields.video && !text.links.some(isVideo)) addVideo(text, fields.video);
  return partOf(text, span(groups.flat()), context);
}

/** The only video among nested items, if its link does not name a talk: it belongs to the item above. */
function videoBelow(nested: readonly List[], context: ListContext): FoundLink | null {
  const items = nested.flatMap((list) => list.children);
  const [video, another] = items.flatMap((item) => videosOf(ownBlocks(item, context), context));
  return video && !another && isNameless(video) ? video : null;
}

/** The first paragraph of an item and those after it, up to the one that links the video. */
function ownBlocks(item: ListItem, context: ListContext): RootContent[] {
  const list = item.children.findIndex((child) => child.type === 'list');
  const own = item.children.slice(0, list < 0 ? undefined : list);
  const video = own.findIndex((child) => videosOf([child], context).length > 0);
  return own.slice(0, Math.max(video, 0) + 1);
}
