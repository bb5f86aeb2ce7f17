import type { RootContent } from 'mdast';
import { endOf, positionOf } from '#lib/post/nodes.ts';
import type { Source } from '#lib/source/source.ts';

/** Shortcodes whose content is not Markdown. */
const RAW = /^(?:highlight|raw|gist|mermaid|code|prism|html|math|katex|comment)$/;

/**
 * Join `{{< highlight go >}}`, the blocks after it and `{{< /highlight >}}` into one code block, so that a `#` inside
 * is not a heading.
 */
export function joinRaw(blocks: RootContent[], source: Source): RootContent[] {
  const closings = blocks.map(closedBy);
  const result: RootContent[] = [];
  let next = 0;
  blocks.forEach((block, index) => {
    if (index < next) return;
    const opening = block.type === 'paragraph' ? block.children[0] : undefined;
    const name = opening?.type === 'shortcode' && RAW.test(opening.name) ? opening.name : null;
    const last = name ? closings.findIndex((names, at) => at >= index && names.includes(name)) : -1;
    const end = blocks[last];
    if (!opening || !end) {
      result.push(block);
      return;
    }
    const inside = source.text.slice(endOf(opening), endOf(end));
    const value = inside.replace(/\{[{%][^{]*\}$/, '').trim();
    const position = { start: positionOf(block).start, end: positionOf(end).end };
    result.push({ type: 'code', lang: null, meta: null, value, position });
    next = last + 1;
  });
  return result;
}

/** The names of the shortcodes that a paragraph closes. */
function closedBy(block: RootContent): string[] {
  if (block.type !== 'paragraph') return [];
  return block.children.flatMap((node) => {
    if (node.type !== 'shortcode') return [];
    const name = node.name.replace(/^(?:\/|end)/, '');
    return name === node.name ? [] : [name];
  });
}
