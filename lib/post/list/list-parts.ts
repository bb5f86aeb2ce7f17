import type { Blockquote, RootContent } from 'mdast';
import { dayOrLabel, videosOf, type ListContext, type ListPart } from './entry.ts';
import { listParts } from './list-items.ts';
import { isOnlyDay, PARAGRAPH_DEPTH, paragraphParts } from './list-lines.ts';
import { tableParts } from './list-table.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { headOf, talkHeading, type Head } from './talk-heading.ts';
import { toText } from '#lib/post/text.ts';

/**
 * Read the blocks of a session list in order. Everything below a heading that is a talk is the note on it; below a bold
 * line, only the paragraphs are.
 */
export function walkList(blocks: readonly RootContent[], context: ListContext): ListPart[] {
  let talkDepth = Infinity;
  return blocks.flatMap((block, index): ListPart[] => {
    const head = headOf(block);
    if (!head) {
      const isNote =
        talkDepth < PARAGRAPH_DEPTH || (talkDepth === PARAGRAPH_DEPTH && block.type === 'paragraph');
      return isNote ? [] : blockParts(block, context);
    }
    const depth = depthOf(head);
    const talk = isOnlyDay(toText(block)) ? null : talkHeading(blocks, index, context);
    const isTalk = talk !== null && (depth <= talkDepth || (talk.by === 'video' && block.type === 'heading'));
    if (!isTalk && depth > talkDepth) return [];
    talkDepth = isTalk ? depth : Infinity;
    if (isTalk) return [talk.part];
    return block.type === 'paragraph'
      ? blockParts(block, context)
      : [dayOrLabel(toText(block), depth, positionOf(block), context)];
  });
}

/** The depth of a heading; bold lines are deeper than all headings. */
export const depthOf = (head: Head) => (head.type === 'heading' ? head.depth : PARAGRAPH_DEPTH);

/** Read a list, table, paragraph or callout of a session list. */
function blockParts(block: RootContent, context: ListContext): ListPart[] {
  if (block.type === 'list') return listParts(block, context);
  if (block.type === 'table') return tableParts(block, context);
  if (block.type === 'paragraph') return paragraphParts(block, context);
  return block.type === 'blockquote' && videosOf([block], context).length > 0
    ? quoteParts(block, context)
    : [];
}

/** A quote is a remark, except for a callout (`> [!info] Tuesday`) with a list or table inside. */
function quoteParts({ children }: Blockquote, context: ListContext): ListPart[] {
  const isList = children.some(({ type }) => type === 'list' || type === 'table');
  return isList ? children.flatMap((child) => blockParts(child, context)) : [];
}
