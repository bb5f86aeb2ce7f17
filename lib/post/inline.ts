import type { Definition, Html, Image, Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import { readAttributes } from './html.ts';
import { childrenOf, endOf, holdsPhrasing, positionOf, startOf } from './nodes.ts';
import type { Source } from './source.ts';

/** An address in running text that Markdown did not see: without a scheme, or behind an open bracket. */
const BARE =
  /https?:\/\/[^\s<>"'`\])]+|(?<![\w.@/-])(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)\/[^\s<>"'`\])]+/gi;

/**
 * Make one kind of link of all: references, `<a href>` in a line and bare addresses become `link` nodes, references to
 * images become images. What is shown stays the same.
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
    if (!holdsPhrasing(node)) return;
    const children = pairAnchors(node.children.map((child) => resolve(child, definitions)));
    node.children = node.type === 'link' ? children : children.flatMap((child) => linkBare(child, source));
  });
}

function resolve(node: PhrasingContent, definitions: ReadonlyMap<string, Definition>): PhrasingContent {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const { url = '', title = null } = definitions.get(node.identifier) ?? {};
  const position = positionOf(node);
  return node.type === 'linkReference'
    ? ({ type: 'link', url, title, children: node.children, position } satisfies Link)
    : ({ type: 'image', url, title, alt: node.alt ?? null, position } satisfies Image);
}

/** `<a href="…">`, what follows and `</a>` become a link. */
function pairAnchors(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some((node) => node.type === 'html')) return nodes;
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
    const url =
      node.type === 'html' && /^<a\s/i.test(node.value) ? readAttributes(node.value).get('href') : undefined;
    if (node.type === 'html' && url) open = { url, at: result.length, tag: node };
    result.push(node);
  }
  return result;
}

function linkBare(node: PhrasingContent, source: Source): PhrasingContent[] {
  if (node.type !== 'text' || !/https?:|youtu/i.test(node.value)) return [node];
  const exact = source.text.slice(startOf(node), endOf(node)) === node.value;
  const place = (start: number, end: number) =>
    exact ? source.position(startOf(node) + start, startOf(node) + end) : positionOf(node);
  const text = (start: number, end: number): Text[] =>
    start < end ? [{ type: 'text', value: node.value.slice(start, end), position: place(start, end) }] : [];
  const result: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: match, index } of node.value.matchAll(BARE)) {
    const address = match.replace(/[.,;:!?*_~]+$/, '');
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
