import type { Nodes, RootContent } from 'mdast';
import { readVideoUrl } from '#lib/video.ts';
import { childrenOf, positionOf } from './nodes.ts';
import type { PostLink } from './schema.ts';
import { shortcodeVideo } from './dialects/shortcodes.ts';
import { toText } from './text.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Resolve a link against the address of the post. A link that cannot be resolved is returned as written. */
export function resolveUrl(url: string, address: string | null): string {
  const base = address ?? undefined;
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** A link with the node it was found in: a `link`, or a shortcode that shows a video. */
export interface FoundLink extends PostLink {
  node: Nodes;
}

/** Collect all links under `nodes` in document order, resolved against `address`. */
export function collectLinks(nodes: readonly RootContent[], address: string | null): FoundLink[] {
  const links: FoundLink[] = [];
  const walk = (node: Nodes, block: RootContent) => {
    const url = node.type === 'link' ? node.url : node.type === 'shortcode' ? shortcodeVideo(node) : null;
    if (url !== null) {
      links.push({
        url: resolveUrl(url, address),
        text: toText(node) || url,
        position: positionOf(node),
        block,
        node,
      });
    }
    for (const child of childrenOf(node)) walk(child, isBlock(child) ? child : block);
  };
  for (const node of nodes) walk(node, node);
  return links;
}

const isBlock = (node: Nodes): node is RootContent => BLOCKS.has(node.type);

export const isVideo = ({ url }: { url: string }) => readVideoUrl(url) !== null;
