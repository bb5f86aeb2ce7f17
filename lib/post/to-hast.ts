import type { Element, ElementContent, Nodes } from 'hast';
import type { Heading, Image, Link, Paragraph, RootContent, Text } from 'mdast';
import { toHast as mdastToHast, type Handlers, type State } from 'mdast-util-to-hast';
import { anchorOf } from './anchors.ts';
import { replaceEmoji } from './emoji.ts';
import { resolveUrl } from './links.ts';
import { shortcodeVideo, type Shortcode } from './dialects/shortcodes.ts';
import { typographic } from './typography.ts';

export interface HastOptions {
  /** The address of the post, against which links without a host are resolved. */
  address: string | null;
  /** Added to the level of headings, so that they fit below the headings of the page. */
  headingShift?: number;
}

/**
 * Turn nodes of a post into HTML nodes that are safe to show: no raw HTML, no images (they are on another host), and
 * only `http`, `https` and `mailto` links. Headings get their anchors as ids. Captions are kept as `span.caption`, and lead to
 * the picture where it is.
 */
export function toHast(nodes: readonly RootContent[], { address, headingShift = 0 }: HastOptions): Nodes {
  const handlers: Handlers = {
    // Drop a paragraph that held only a comment, or a figure without a caption.
    paragraph: (state: State, node: Paragraph) => paragraph(state.all(node)),
    text: (_, node: Text) => ({ type: 'text', value: typographic(replaceEmoji(node.value)) }),
    link: (state: State, node: Link) => link(unlinked(state.all(node)), resolveUrl(node.url, address)),
    image: (_, node: Image) => (node.alt ? caption(node.alt, resolveUrl(node.url, address)) : undefined),
    shortcode: (_, node: Shortcode) => shortcode(node, address),
    heading: (state: State, node: Heading) => heading(state, node, headingShift),
  };
  return mdastToHast({ type: 'root', children: [...nodes] }, { handlers });
}

const paragraph = (children: ElementContent[]): Element | undefined =>
  children.every((child) => child.type === 'text' && !child.value.trim())
    ? undefined
    : { type: 'element', tagName: 'p', properties: {}, children };

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

function link(children: ElementContent[], url: string): ElementContent | ElementContent[] {
  if (!URL.canParse(url) || !SCHEMES.has(new URL(url).protocol)) return children;
  const shown = children.length > 0 ? children : [{ type: 'text' as const, value: url }];
  return { type: 'element', tagName: 'a', properties: { href: url, rel: ['noreferrer'] }, children: shown };
}

/** The same without links, of which one within another is no HTML: a picture may stand in a link. */
const unlinked = (nodes: ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return node;
    const children = unlinked(node.children);
    return node.tagName === 'a' ? children : { ...node, children };
  });

function heading(state: State, node: Heading, shift: number): Element {
  const tagName = `h${Math.min(Math.max(node.depth + shift, 1), 6)}`;
  return { type: 'element', tagName, properties: { id: anchorOf(node) }, children: state.all(node) };
}

function shortcode(node: Shortcode, address: string | null): ElementContent | ElementContent[] | undefined {
  const video = shortcodeVideo(node);
  const words = node.attributes.get('title') ?? node.attributes.get('caption') ?? node.attributes.get('attr');
  if (video) return link([{ type: 'text', value: words ?? video }], video);
  if (node.name !== 'figure' || !words) return undefined;
  return caption(words, resolveUrl(node.attributes.get('src') ?? '', address));
}

function caption(value: string, url: string): Element {
  const text = { type: 'text' as const, value: typographic(replaceEmoji(value)) };
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['caption'] },
    children: [link([text], url)].flat(),
  };
}
