import type { Blockquote, List, ListItem, Paragraph, PhrasingContent, RootContent, Strong } from 'mdast';
import { withoutStart } from '#lib/post/nodes.ts';
import { splitLines } from '#lib/post/split-lines.ts';
import { toText } from '#lib/post/text.ts';
import { saysNames } from './byline.ts';
import { isNameless, span, videosOf, type ListContext } from './entry.ts';
import { isField, isTitleField } from './field-labels.ts';
import { isBoldLine } from './talk-heading.ts';

type Line = readonly PhrasingContent[];

/**
 * Split blocks that hold a title and what belongs to it into a bold line, as if it were a heading, and what stands
 * below it: a paragraph whose first line is bold, lines or items that begin with `Title:`, and a callout of Obsidian
 * that names its speakers or links its video. The tree of the report keeps them whole.
 */
export const splitCards = (blocks: readonly RootContent[], context: ListContext): RootContent[] =>
  blocks.flatMap((block): RootContent[] => {
    if (block.type === 'paragraph') return splitParagraph(block, context) ?? [block];
    if (block.type === 'list') return splitItems(block) ?? [block];
    return block.type === 'blockquote' ? (splitCallout(block, context) ?? [block]) : [block];
  });

function splitParagraph(block: Paragraph, context: ListContext): Paragraph[] | null {
  const lines = splitLines(block.children, context.source);
  const [first = [], ...others] = lines;
  if (others.length === 0) return null;
  const title = lines.find((line) => isTitleField(toText(line)));
  if (title && lines.filter((line) => isField(toText(line))).length > 1)
    return [
      boldLine(withoutTitleLabel(title)),
      ...below(
        lines.filter((line) => line !== title),
        context,
      ),
    ];
  const head = paragraphOf([first]);
  return isBoldLine(head) ? [head, ...below(others, context)] : null;
}

const wordsOf = ({ children: [first] }: ListItem) => (first?.type === 'paragraph' ? first.children : []);

/** `- Title: Seven Pods`, with items for speaker and video beside it. */
function splitItems(list: List): RootContent[] | null {
  const title = list.children.find((item) => isTitleField(toText(wordsOf(item))));
  const fields = list.children.filter((item) => isField(toText(wordsOf(item))));
  if (!title || fields.length < 2 || fields.length * 2 < list.children.length) return null;
  const children = list.children.filter((item) => item !== title);
  return [boldLine(withoutTitleLabel(wordsOf(title))), { ...list, children }];
}

/** `> [!note] Seven Pods`, with lines for speaker and video. Any other callout is a remark. */
function splitCallout({ children }: Blockquote, context: ListContext): RootContent[] | null {
  const [first, ...more] = children;
  if (first?.type !== 'paragraph' || !CALLOUT.test(toText(first))) return null;
  const [title = [], ...lines] = splitLines(first.children, context.source);
  const [mark, ...rest] = title;
  if (mark?.type !== 'text') return null;
  const words = [{ ...mark, value: mark.value.replace(CALLOUT, '') }, ...rest];
  const isTalk = lines.some((line) => isField(toText(line)) || saysNames(paragraphOf([line])));
  return isTalk && toText(words) !== '' ? [boldLine(words), ...below(lines, context), ...more] : null;
}
const CALLOUT = /^\[!\w+\][-+]?\s*/;

/** Lines that name speakers, link the video or are fields, each as a paragraph, and all other lines joined. */
function below(lines: readonly Line[], context: ListContext): Paragraph[] {
  const parts: Paragraph[] = [];
  let words: Line[] = [];
  const endWords = () => {
    if (words.length > 0) parts.push(paragraphOf(words));
    words = [];
  };
  for (const line of lines) {
    const own = paragraphOf([line]);
    const videos = videosOf([own], context);
    if (!saysNames(own) && !(videos.length > 0 && videos.every(isNameless))) words.push(line);
    else {
      endWords();
      parts.push(own);
    }
  }
  endWords();
  return parts;
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const children = lines.flatMap((line, at): PhrasingContent[] =>
    at > 0 ? [{ type: 'break' }, ...line] : [...line],
  );
  return { type: 'paragraph', children, position: span(lines.flat()) };
}

function boldLine(words: Line): Paragraph {
  const position = span(words);
  const strong: Strong = { type: 'strong', children: [...words], position };
  return { type: 'paragraph', children: [strong], position };
}

/** The words of a line without `Title:` in front. */
function withoutTitleLabel(line: Line): Line {
  const [first, ...more] = line;
  if (first?.type === 'strong' && more.length === 0) return withoutTitleLabel(first.children);
  if (first?.type !== 'text') return more;
  const words = first.value.replace(/^[^:]*:{1,2}\s*/, '');
  return [withoutStart(first, first.value.length - words.length), ...more];
}
