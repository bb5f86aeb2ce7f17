import type { Code, RootContent } from 'mdast';
import { endOf, positionOf } from './nodes.ts';
import type { Source } from './source.ts';

/** Shortcodes whose inside is no Markdown, with what ends them. */
const RAW = /^(?:highlight|raw|gist|mermaid|code|prism|html|math|katex|comment)$/;

/** Make one code block of `{{< highlight go >}}`, what follows and `{{< /highlight >}}`: a `#` in it is no heading. */
export function joinRaw(blocks: readonly RootContent[], source: Source): RootContent[] {
  const result: RootContent[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const opening = block.type === 'paragraph' ? block.children[0] : undefined;
    const name = opening?.type === 'shortcode' && RAW.test(opening.name) ? opening.name : null;
    const last = name ? blocks.findIndex((other, at) => at >= index && closes(other, name)) : -1;
    const end = blocks[last];
    if (!end || !opening) {
      result.push(block);
      continue;
    }
    const value = source.text
      .slice(endOf(opening), endOf(end))
      .replace(/\{[{%][^{]*\}\s*$/, '')
      .trim();
    const position = { start: positionOf(block).start, end: positionOf(end).end };
    result.push({ type: 'code', lang: null, meta: null, value, position } satisfies Code);
    index = last;
  }
  return result;
}

const closes = (block: RootContent, name: string) =>
  block.type === 'paragraph' &&
  block.children.some(
    (node) => node.type === 'shortcode' && (node.name === `/${name}` || node.name === `end${name}`),
  );
