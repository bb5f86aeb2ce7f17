import type { Delete, Emphasis, Heading, Link, Nodes, Paragraph, Strong, TableCell } from 'mdast';
import type { Node, Position } from 'unist';

/** The nodes that hold phrasing: text, links, emphasis. */
export type PhrasingParent = Paragraph | Heading | TableCell | Emphasis | Strong | Delete | Link;

const PHRASING = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

export const holdsPhrasing = (node: Nodes): node is PhrasingParent => PHRASING.has(node.type);

/** A node's children, none where it can have none. */
export const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** The children whose words are read: an image has some only where it is what a link shows. */
export const wordsIn = (node: Nodes): readonly Nodes[] =>
  node.type === 'link' ? node.children : childrenOf(node).filter(({ type }) => type !== 'image');

/** Every node made here has a position; the type only does not say so. */
export const positionOf = (node: Node): Position =>
  node.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

export const startOf = (node: Node) => positionOf(node).start.offset ?? 0;
export const endOf = (node: Node) => positionOf(node).end.offset ?? 0;
