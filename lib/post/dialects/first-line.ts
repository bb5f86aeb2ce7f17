import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { endOf, startOf } from '#lib/post/nodes.ts';
import type { Source } from '#lib/source/source.ts';

/** The first line of a text. */
export const firstLineOf = ({ value }: Text) => value.replace(/[\r\n][^]*/, '');

/** A paragraph that begins with a text, without the first line of that; `null` if nothing is left. */
export function withoutFirstLine(block: Paragraph, first: Text, source: Source): Paragraph | null {
  const value = first.value.slice(firstLineOf(first).length).replace(/^(?:\r\n?|\n)/, '');
  const rest: Text = {
    ...first,
    value,
    position: source.position(endOf(first) - value.length, endOf(first)),
  };
  const others = block.children.slice(1);
  const children: PhrasingContent[] = value ? [rest, ...others] : others;
  const [next] = children;
  return next ? { ...block, children, position: source.position(startOf(next), endOf(block)) } : null;
}
