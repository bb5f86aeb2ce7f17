import type { Blockquote, RootContent } from 'mdast';
import { dayOrLabel, videosOf, type ListContext, type ListPart } from './entry.ts';
import { listParts } from './list-items.ts';
import { paragraphParts } from './list-lines.ts';
import { tableParts } from './list-table.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { talkHeading } from './talk-heading.ts';
import { toText } from '#lib/post/text.ts';

/** Read blocks as a session list, in order. What stands below a heading that is a talk is its notes. */
export function walkList(blocks: readonly RootContent[], context: ListContext): ListPart[] {
  let talkDepth = Infinity;
  return blocks.flatMap((block, index): ListPart[] => {
    if (block.type !== 'heading') return talkDepth === Infinity ? blockParts(block, context) : [];
    const talk = talkHeading(blocks, index, block, context);
    if (!talk && block.depth > talkDepth) return [];
    talkDepth = talk ? block.depth : Infinity;
    return [talk ?? dayOrLabel(toText(block), block.depth, positionOf(block), context)];
  });
}

function blockParts(block: RootContent, context: ListContext): ListPart[] {
  if (block.type === 'list') return listParts(block, context);
  if (block.type === 'table') return tableParts(block, context);
  if (block.type === 'paragraph') return paragraphParts(block, context);
  return block.type === 'blockquote' && videosOf([block], context).length > 0
    ? quoteParts(block, context)
    : [];
}

/** A quote is a remark, but for a callout (`> [!info] Tuesday`), which some fold their lists into. */
function quoteParts({ children }: Blockquote, context: ListContext): ListPart[] {
  const isList = children.some(({ type }) => type === 'list' || type === 'table');
  return isList ? children.flatMap((child) => blockParts(child, context)) : [];
}
