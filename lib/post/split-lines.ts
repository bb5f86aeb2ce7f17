import type { PhrasingContent, Text } from 'mdast';
import { endOf, positionOf, startOf } from './nodes.ts';
import type { Source } from '#lib/source/source.ts';

/**
 * Split a text node into one node for each line. The source has line ends, indentation and block quote marks between
 * the lines that the node's value lacks; the position of a line leaves them out, or is that of the whole node if the
 * two do not match up.
 */
export function splitText(node: Text, source: Source): Text[] {
  if (!/[\r\n]/.test(node.value)) return [node];
  const written = source.text.slice(startOf(node), endOf(node)).split(/(\r\n?|\n)/);
  let offset = startOf(node);
  return node.value.split(/\r\n?|\n/).map((value, index) => {
    const line = written[index * 2] ?? '';
    const indent = index === 0 ? 0 : Math.max(line.length - value.length, 0);
    const exact = line.slice(indent) === value && /^[\s>]*$/.test(line.slice(0, indent));
    const position = exact ? source.position(offset + indent, offset + line.length) : positionOf(node);
    offset += line.length + (written[index * 2 + 1] ?? '').length;
    return { type: 'text', value, position };
  });
}

/** Split a paragraph into lines of nodes. A node that spans lines, such as a wrapped link, stays on its first line. */
export function splitLines(nodes: readonly PhrasingContent[], source: Source): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else
      splitText(node, source).forEach((line, index) => {
        if (index > 0) lines.push([]);
        if (line.value) lines.at(-1)?.push(line);
      });
  }
  return lines.filter((line) => line.length > 0);
}
