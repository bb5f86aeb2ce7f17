import type { Delete, Emphasis, Heading, Link, Nodes, Paragraph, Strong, TableCell, Text, Yaml } from 'mdast';
import type { Node, Position } from 'unist';
import type { Toml } from './markdown.ts';

/** Nodes with inline content: text, links, emphasis. */
export type PhrasingParent = Paragraph | Heading | TableCell | Emphasis | Strong | Delete | Link;

const PHRASING = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

export const holdsPhrasing = (node: Nodes): node is PhrasingParent => PHRASING.has(node.type);

/** A node's children, or an empty list. */
export const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** The children whose words are read. Images are skipped, except inside a link, where they stand for its text. */
export const wordsIn = (node: Nodes): readonly Nodes[] =>
  node.type === 'link' ? node.children : childrenOf(node).filter(({ type }) => type !== 'image');

/** A node's position. Every node here has one, although the type makes it optional. */
export const positionOf = (node: Node): Position =>
  node.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

export const startOf = (node: Node) => positionOf(node).start.offset ?? 0;
export const endOf = (node: Node) => positionOf(node).end.offset ?? 0;

/** Front matter, which no reader of the page sees. */
export const isMatter = (node: Nodes): node is Yaml | Toml => node.type === 'yaml' || node.type === 'toml';

/** Whether a line ends here: two spaces or a backslash at its end, or `<br>`. */
export const isLineBreak = (node: Nodes) =>
  node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value));

/** A text without so many characters at its start. */
export function withoutStart(node: Text, length: number): Text {
  const { start, end } = positionOf(node);
  const moved = { ...start, column: start.column + length, offset: startOf(node) + length };
  return { ...node, value: node.value.slice(length), position: { start: moved, end } };
}
