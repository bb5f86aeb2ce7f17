import type { Link, Nodes, RootContent } from 'mdast';
import type { Position } from 'unist';
import { readVideoUrl } from '#lib/video.ts';
import { htmlLinks } from './html.ts';
import { childrenOf, positionOf, startOf } from './nodes.ts';
import type { PostLink } from './schema.ts';
import { shortcodeVideo } from './shortcodes.ts';
import type { Source } from './source.ts';
import { toText } from './text.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'html']);

/** Resolve a link against the address of the post; one that cannot be resolved stays as it is written. */
export function resolveUrl(url: string, address: string | null): string {
  const base = address ?? undefined;
  // Without a base only white space in the address is cleaned away, as browsers do.
  return URL.canParse(url, base) && (base || /^[a-z][\w+.-]*:/i.test(url)) ? new URL(url, base).href : url;
}

/** A link as its node stands in the tree: a link, a shortcode that shows a video, or one in raw HTML. */
export interface FoundLink extends PostLink {
  node: Nodes;
}

/** All links under `nodes`, in order; addresses are resolved against `address`. */
export function collectLinks(
  nodes: readonly RootContent[],
  source: Source,
  address: string | null,
): FoundLink[] {
  const links: FoundLink[] = [];
  const add = (
    node: Nodes,
    block: RootContent,
    url: string,
    text: string,
    position: Position = positionOf(node),
  ) => links.push({ url: resolveUrl(url, address), text: text || url, position, block, node });

  const walk = (node: Nodes, block: RootContent) => {
    if (node.type === 'link') add(node, block, node.url, toText(node));
    else if (node.type === 'shortcode') {
      const video = shortcodeVideo(node);
      if (video) add(node, block, video, '');
    } else if (node.type === 'html') {
      const from = startOf(node);
      const exact = source.text.startsWith(node.value, from);
      for (const { url, text, start, end } of htmlLinks(node.value)) {
        add(node, block, url, text, exact ? source.position(from + start, from + end) : positionOf(node));
      }
    } else
      for (const child of childrenOf(node))
        walk(child, BLOCKS.has(child.type) && isContent(child) ? child : block);
  };
  for (const node of nodes) walk(node, node);
  return links;
}

const isContent = (node: Nodes): node is RootContent => node.type !== 'root';

export const isVideo = ({ url }: { url: string }) => readVideoUrl(url) !== null;

export const linksVideo = (link: Link) => isVideo(link);
