import type { Nodes, Text } from 'mdast';
import type { Position } from 'unist';
import { findEmoji } from '#lib/post/emoji.ts';
import { splitText } from '#lib/post/split-lines.ts';
import { resolveUrl } from '#lib/post/links.ts';
import { endOf, isLineBreak, positionOf, startOf, wordsIn } from '#lib/post/nodes.ts';
import type { PostEntry } from '#lib/post/schema.ts';
import { shortcodeVideo } from '#lib/post/dialects/shortcodes.ts';
import type { Range, Source } from '#lib/source/source.ts';
import { toText } from '#lib/post/text.ts';
import { wordsOf } from '#lib/talk/content.ts';
import { isNames } from './byline.ts';
import { isField } from './field-labels.ts';

/** A stretch of the text that comes from one node; `offset` is `null` if the text differs from its source. */
interface Piece {
  start: number;
  end: number;
  offset: number | null;
  position: Position;
}

/** Text joined from nodes that remembers where each character comes from. */
export interface EntryText {
  text: string;
  links: PostEntry['links'];
  pieces: Piece[];
  /** The link nodes that have been added. */
  nodes: Nodes[];
  /** Where the speakers stand, if the source sets them apart from the title. */
  byline: Range | null;
  /** Where bold words and words in italics stand, which often are the title. */
  marked: Range[];
}

export const emptyText = (): EntryText => ({
  text: '',
  links: [],
  pieces: [],
  nodes: [],
  byline: null,
  marked: [],
});

/** Add the text of nodes, with `lineEnd` in place of line breaks. */
export function addNodes(to: EntryText, nodes: readonly Nodes[], context: EntryContext, lineEnd = ' ') {
  for (const node of nodes) addNode(to, node, context, lineEnd);
}

export interface EntryContext {
  source: Source;
  address: string | null;
}

/** Add text that is not in the source, such as the dash between two cells. Its place is `position`. */
export function addText(
  to: EntryText,
  text: string | null | undefined,
  position: Position,
  offset: number | null = null,
) {
  if (!text) return;
  const start = to.text.length;
  to.text += text;
  to.pieces.push({ start, end: to.text.length, offset, position });
}

/** Add the speakers of a talk or their company, set apart from what is there by a `mark`. */
export function addByline(to: EntryText, nodes: readonly Nodes[], context: EntryContext, mark = ' - ') {
  const [first] = nodes;
  if (!first) return;
  addText(to, mark, positionOf(first));
  const start = to.byline?.[0] ?? to.text.length;
  addNodes(to, nodes, context);
  to.byline = [start, to.text.length];
}

/** Make an entry from the collected text, trimmed. */
export function toEntry(from: EntryText, position: Position, source: Source): PostEntry {
  // The checkbox of a task list and the number of a talk say nothing about it.
  const words = from.text.replace(/^\s*(?:\[[ xX]\]\s+)?(?:\d{1,3}[.)]\s+(?=\P{N}))?/u, '');
  const start = from.text.length - words.length;
  const text = words.trimEnd();
  const moved = ([first, end]: Range): [number, number] => [clamp(first), clamp(end)];
  const clamp = (offset: number) => Math.min(Math.max(offset - start, 0), text.length);
  const links = from.links.map(({ range, url }) => ({ range: moved(range), url }));
  const byline = from.byline ? moved(from.byline) : bylineBehind({ text, links }, from.marked.map(moved));
  return {
    raw: source.text.slice(position.start.offset ?? 0, position.end.offset ?? 0),
    text,
    links,
    ...(byline && { byline }),
    position,
    note: [],
    place: ([first, end]) => placeIn(from.pieces, [first + start, end + start], source) ?? position,
  };
}

function addNode(to: EntryText, node: Nodes, context: EntryContext, lineEnd: string) {
  if (node.type === 'text') addLines(to, node, context.source, lineEnd);
  else if (node.type === 'inlineCode') addInside(to, node.value, node, context.source);
  else if (node.type === 'image') addText(to, node.alt, positionOf(node));
  else if (isLineBreak(node)) addText(to, lineEnd, positionOf(node));
  else {
    const start = to.text.length;
    for (const child of isFootnote(node) ? [] : wordsIn(node)) addNode(to, child, context, lineEnd);
    if (node.type === 'strong' || node.type === 'emphasis') to.marked.push([start, to.text.length]);
    const url = node.type === 'link' ? node.url : node.type === 'shortcode' ? shortcodeVideo(node) : null;
    if (url === null) return;
    to.links.push({ range: [start, to.text.length], url: resolveUrl(url, context.address) });
    to.nodes.push(node);
  }
}

/**
 * The byline behind a title in bold or italics at the start of an entry: `*Title*, Ann Lee, Acme`. Where a link holds
 * the title, it tells the two apart.
 */
function bylineBehind(
  entry: Pick<PostEntry, 'text' | 'links'>,
  marked: readonly Range[],
): [number, number] | null {
  const { text, range, titleLink } = wordsOf(entry);
  const quoted = QUOTED.exec(text.slice(range[0], range[0] + LONGEST));
  const all = quoted ? [[range[0], range[0] + quoted[0].length] as const, ...marked] : marked;
  const title = all.find(([start]) => !/\p{L}/u.test(text.slice(range[0], start).replace(KIND, '')));
  if (!title || (titleLink && titleLink[0] < title[1])) return null;
  const behind = text.slice(title[1], range[1]);
  const mark = behind.slice(0, behind.length - behind.replace(MARK, '').length);
  const isInBrackets = mark.includes('(') && text.charAt(range[1] - 1) === ')';
  const byline: [number, number] = [title[1] + mark.length, range[1] - (isInBrackets ? 1 : 0)];
  return !isField(text.slice(...title)) && isNames(text.slice(...byline)) ? byline : null;
}

const QUOTED = /^(?:"[^"]+"|“[^”]+”|„[^“]+“|«[^»]+»)/;
const LONGEST = 300;
const MARK = /\s*(?:[,:|(/–—-]+\s*)?/y;
/** `Keynote: ` before a title in bold. */
const KIND = /^[\p{L}\s]{3,30}:\s*$/u;

/** The number of a footnote is not part of the entry. */
const isFootnote = (node: Nodes) => node.type === 'link' && /^(?:\^.*|\d{1,3})$/.test(toText(node));

function addLines(to: EntryText, node: Text, source: Source, lineEnd: string) {
  splitText(node, source).forEach((line, index) => {
    if (index > 0) addText(to, lineEnd, positionOf(node));
    const exact = source.text.slice(startOf(line), endOf(line)) === line.value;
    addWithEmoji(to, line.value, exact ? startOf(line) : null, line, source);
  });
}

function addWithEmoji(to: EntryText, line: string, offset: number | null, node: Nodes, source: Source) {
  const place = (start: number, end: number) =>
    offset === null ? positionOf(node) : source.position(offset + start, offset + end);
  let done = 0;
  for (const { start, end, emoji } of findEmoji(line)) {
    addText(to, line.slice(done, start), place(done, start), offset === null ? null : offset + done);
    addText(to, emoji, place(start, end));
    done = end;
  }
  addText(to, line.slice(done), positionOf(node), offset === null ? null : offset + done);
}

function addInside(to: EntryText, value: string, node: Nodes, source: Source) {
  const index = source.text.slice(startOf(node), endOf(node)).indexOf(value);
  addText(to, value, positionOf(node), index < 0 ? null : startOf(node) + index);
}

function placeIn(pieces: readonly Piece[], [start, end]: Range, source: Source): Position | null {
  const first = pieces.find((piece) => start < piece.end) ?? pieces.at(-1);
  const last = end > start ? (pieces.find((piece) => end <= piece.end) ?? pieces.at(-1)) : first;
  if (!first || !last) return null;
  return {
    start:
      first.offset === null
        ? first.position.start
        : source.point(first.offset + Math.max(start - first.start, 0)),
    end:
      last.offset === null
        ? last.position.end
        : source.point(last.offset + Math.min(end, last.end) - last.start),
  };
}
