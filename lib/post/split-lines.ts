import type { PhrasingContent, Text } from 'mdast';
import { endOf, isLineBreak, positionOf, startOf } from './nodes.ts';
import type { Source } from '#lib/source/source.ts';

/** Where lines end: a text that is split there keeps the ends. */
export const LINE_END = /(?<=\n)|(?<=\r)(?!\n)/;

/**
 * Split a text node into one node for each line. The source has line ends, indentation and block quote marks between
 * the lines that the node's value lacks; the position of a line leaves them out, or is that of the whole node if the
 * two do not match up.
 */
export function splitText(node: Text, source: Source): Text[] {
  const written = source.text.slice(startOf(node), endOf(node)).split(LINE_END);
  let offset = startOf(node);
  return node.value.split(/\r\n?|\n/).map((value, index) => {
    const line = written[index];
    // A line end that is written as a reference, such as `&#10;`.
    if (line === undefined) return { type: 'text', value, position: positionOf(node) };
    const words = line.replace(/[\r\n]+$/, '');
    const indent = words.length - value.length;
    const exact = words.endsWith(value) && /^[\s>]*$/.test(words.slice(0, indent));
    const position = exact ? source.position(offset + indent, offset + words.length) : positionOf(node);
    offset += line.length;
    return { type: 'text', value, position };
  });
}

/** Split a paragraph into lines of nodes. A node that spans lines, such as a wrapped link, stays on its first line. */
export function splitLines(nodes: readonly PhrasingContent[], source: Source): PhrasingContent[][] {
  let line: PhrasingContent[] = [];
  const lines = [line];
  const beginLine = () => lines.push((line = []));
  for (const node of nodes) {
    if (isLineBreak(node)) beginLine();
    else if (node.type !== 'text') line.push(node);
    else
      splitText(node, source).forEach((text, index) => {
        if (index > 0) beginLine();
        if (text.value) line.push(text);
      });
  }
  return lines.filter(({ length }) => length > 0);
}
