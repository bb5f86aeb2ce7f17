import type { Nodes, Root, RootContent } from 'mdast';
import { anchorOf } from './anchors.ts';
import { collectLinks } from './links.ts';
import { endOf, isMatter, startOf } from './nodes.ts';
import type { Section } from './schema.ts';
import type { Source } from '#lib/source/source.ts';
import { toText } from './text.ts';

/**
 * Split a post into sections at its headings. Links in `claimed`, which belong to entries of the session list, are left
 * out.
 */
export function readSections(
  tree: Root,
  source: Source,
  address: string | null,
  claimed: ReadonlySet<Nodes>,
): Section[] {
  const groups: [RootContent, ...RootContent[]][] = [];
  for (const node of tree.children) {
    const open = groups.at(-1);
    if (isMatter(node)) continue;
    if (open && node.type !== 'heading') open.push(node);
    else groups.push([node]);
  }
  return groups.map((group) => {
    const [first, ...below] = group;
    const last = below.at(-1) ?? first;
    const heading = first.type === 'heading' ? first : null;
    const links = collectLinks(group, address).filter(({ node }) => !claimed.has(node));
    return {
      heading: heading ? toText(heading) : '',
      anchor: heading ? anchorOf(heading) : '',
      level: heading?.depth ?? 0,
      position: source.position(startOf(first), endOf(last)),
      nodes: heading ? below : group,
      links: links.map(({ url, text, position, block }) => ({ url, text, position, block })),
    };
  });
}
