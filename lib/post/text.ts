import type { Nodes } from 'mdast';
import { replaceEmoji } from './emoji.ts';
import { wordsIn } from './nodes.ts';

/** Blocks that hold words themselves, after which there is a space. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** The plain text of nodes: emoji codes replaced, white space collapsed, shortcodes, comments and raw HTML left out. */
export function toText(nodes: Nodes | readonly Nodes[]): string {
  const parts: string[] = [];
  for (const node of 'type' in nodes ? [nodes] : nodes) collect(node, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes, parts: string[]) {
  if (node.type === 'text') parts.push(replaceEmoji(node.value));
  else if (node.type === 'inlineCode' || node.type === 'code') parts.push(node.value);
  else if (node.type === 'image' && node.alt) parts.push(node.alt);
  else if (node.type === 'break') parts.push(' ');
  else for (const child of wordsIn(node)) collect(child, parts);
  if (BLOCKS.has(node.type)) parts.push(' ');
}
