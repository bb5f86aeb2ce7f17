import type { Definition, Html, Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { readVideoUrl } from '#lib/video.ts';
import { readHtml } from './html-blocks.ts';
import { playerVideo } from './player.ts';
import { readAttributes } from '#lib/source/html.ts';
import { childrenOf, endOf, holdsPhrasing, positionOf, startOf } from './nodes.ts';
import { joinRaw } from './dialects/raw-shortcodes.ts';
import type { Source } from '#lib/source/source.ts';

/** An address in running text that the parser does not link: one without a scheme, or after an open bracket. */
const BARE =
  /https?:\/\/[^\s<>"'`\])]+|(?<![\w.@/-])(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)\/[^\s<>"'`\])]+/gi;

/**
 * Bring all links into one form: references, raw HTML links, bare addresses and images whose address is a video become
 * `link` nodes. Blocks of raw HTML become Markdown blocks.
 */
export function linkAll(tree: Root, source: Source) {
  const definitions = new Map<string, Definition>();
  const walk = (node: Nodes, visit: (node: Nodes) => void) => {
    visit(node);
    for (const child of childrenOf(node)) walk(child, visit);
  };
  walk(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  walk(tree, (node) => {
    if (node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem')
      replaceBlocks(node, source);
  });
  walk(tree, (node) => {
    if (!holdsPhrasing(node)) return;
    const children = pairAnchors(node.children.map((child) => resolve(child, definitions)));
    node.children = node.type === 'link' ? children : children.flatMap((child) => linkBare(child, source));
  });
}

/** Replace raw HTML with the blocks it holds, and the content of raw shortcodes with code blocks. */
function replaceBlocks(parent: { children: RootContent[] }, source: Source) {
  const children = parent.children.flatMap((child): RootContent[] => {
    const blocks = child.type === 'html' ? readHtml(child, source) : [];
    return blocks.length > 0 ? blocks : [child];
  });
  parent.children = joinRaw(children, source);
}

function resolve(node: PhrasingContent, definitions: ReadonlyMap<string, Definition>): PhrasingContent {
  const position = positionOf(node);
  if (node.type === 'linkReference') {
    const { url = '', title = null } = definitions.get(node.identifier) ?? {};
    return { type: 'link', url, title, children: node.children, position };
  }
  if (node.type === 'html') {
    const name = /^<[a-z][\w-]*/i.exec(node.value)?.[0].slice(1).toLowerCase();
    const url = name && name !== 'a' ? playerVideo(name, readAttributes(node.value)) : null;
    return url ? { type: 'link', url, title: null, children: [], position } : node;
  }
  if (node.type !== 'image' && node.type !== 'imageReference') return node;
  const url = node.type === 'image' ? node.url : (definitions.get(node.identifier)?.url ?? '');
  const { alt } = node;
  // Some editors show a video player for an image whose address is a video.
  if (readVideoUrl(url))
    return {
      type: 'link',
      url,
      title: null,
      children: alt ? [{ type: 'text', value: alt, position }] : [],
      position,
    };
  return { type: 'image', url, title: null, alt, position };
}

/** Turn `<a href="…">`, the nodes after it and `</a>` into one link. */
function pairAnchors(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let open: { url: string; at: number; tag: Html } | null = null;
  for (const node of nodes) {
    if (open && node.type === 'html' && /^<\/a\s*>$/i.test(node.value)) {
      const children = result.splice(open.at + 1).filter((child) => child.type !== 'link');
      const position = { start: positionOf(open.tag).start, end: positionOf(node).end };
      result[open.at] = { type: 'link', url: open.url, title: null, children, position };
      open = null;
      continue;
    }
    if (node.type === 'html' && /^<a\s/i.test(node.value)) {
      const url = readAttributes(node.value).get('href');
      if (url) open = { url, at: result.length, tag: node };
    }
    result.push(node);
  }
  return result;
}

/**
 * Trailing punctuation ends the sentence and is not part of the address. A loop, because a pattern would retry at every
 * dot.
 */
function withoutTrail(address: string): string {
  let end = address.length;
  while (TRAIL.has(address[end - 1])) end--;
  return address.slice(0, end);
}
const TRAIL = new Set<string | undefined>('.,;:!?*_~');

function linkBare(node: PhrasingContent, source: Source): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const exact = source.text.slice(startOf(node), endOf(node)) === node.value;
  const place = (start: number, end: number) =>
    exact ? source.position(startOf(node) + start, startOf(node) + end) : positionOf(node);
  const text = (start: number, end: number): Text[] =>
    start < end ? [{ type: 'text', value: node.value.slice(start, end), position: place(start, end) }] : [];
  const result: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: match, index } of node.value.matchAll(BARE)) {
    const address = withoutTrail(match);
    const url = /^https?:/i.test(address) ? address : `https://${address}`;
    const end = index + address.length;
    result.push(...text(done, index), {
      type: 'link',
      url,
      title: null,
      children: text(index, end),
      position: place(index, end),
    });
    done = end;
  }
  return done === 0 ? [node] : [...result, ...text(done, node.value.length)];
}
