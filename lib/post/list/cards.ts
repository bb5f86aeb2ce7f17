import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ListContext } from './entry.ts';
import { isNameless, span, videosOf } from './entry.ts';
import { saysNames } from './byline.ts';
import { splitLines } from '#lib/post/split-lines.ts';
import { isBoldLine } from './talk-heading.ts';

/**
 * Split paragraphs whose first line is bold (`**Seven Pods**`, with names and links in the lines below) as if that line
 * were a heading: into the line itself, the lines for names and videos, and what else is said. The tree of the report
 * keeps the whole paragraph.
 */
export const splitCards = (blocks: readonly RootContent[], context: ListContext): RootContent[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? splitCard(block, context) : [block]));

function splitCard(block: Paragraph, context: ListContext): RootContent[] {
  if (block.children[0]?.type !== 'strong') return [block];
  const [title = [], ...lines] = splitLines(block.children, context.source);
  const head = paragraphOf([title]);
  if (lines.length === 0 || !isBoldLine(head)) return [block];
  const parts: Paragraph[] = [head];
  let words: PhrasingContent[][] = [];
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

function paragraphOf(lines: readonly PhrasingContent[][]): Paragraph {
  const children = lines.flatMap((line, at): PhrasingContent[] =>
    at > 0 ? [{ type: 'break' }, ...line] : line,
  );
  return { type: 'paragraph', children, position: span(lines.flat()) };
}
