import type { Nodes } from 'mdast';
import type { Extent } from '#lib/catalogue/schema.ts';

/**
 * Divide a text among the talks it links: each gets what stands between its link and the next talk's. Text before the
 * first link belongs to none of them. If only one talk is linked, the whole text is about it.
 * `links` maps the offset at which a link begins to its talk; the result maps each talk to its text.
 */
export function shareText(nodes: readonly Nodes[], links: ReadonlyMap<number, string>): Map<string, string> {
  const shares = new Map<string, string[]>();
  const all: string[] = [];
  let current: string[] = [];
  const walk = (node: Nodes) => {
    const talk = links.get(node.position?.start.offset ?? -1);
    if (talk !== undefined) {
      current = shares.get(talk) ?? [];
      shares.set(talk, current);
    }
    if (node.type === 'text' || node.type === 'inlineCode') {
      current.push(node.value);
      all.push(node.value);
    }
    if ('children' in node) for (const child of node.children) walk(child);
    if (BLOCKS.has(node.type)) {
      current.push(' ');
      all.push(' ');
    }
  };
  nodes.forEach(walk);
  return new Map([...shares].map(([talk, share]) => [talk, (shares.size === 1 ? all : share).join('')]));
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableCell']);

/** Thresholds in words: a sentence or two only mention a talk, two paragraphs discuss it at length. */
const DISCUSSED = 40;
const AT_LENGTH = 100;

/** How far a section goes into a talk, by the number of words in the talk's share of it. */
export function extentOf(share: string): Extent {
  const words = share.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return words >= AT_LENGTH ? 'at length' : words >= DISCUSSED ? 'discussed' : 'mentioned';
}
