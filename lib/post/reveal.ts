import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hiddenIn, withoutHidden } from '#lib/source/decode.ts';
import type { Source } from '#lib/source/source.ts';
import { endOf, isMatter, positionOf, startOf } from './nodes.ts';
import { reportWarning } from './report.ts';

/**
 * Take invisible characters out of the texts of a post. Where one is written as a reference (`&#x202e;`), that is reported
 * with the place of its node as `control-character`; those that stand in the file were when it was decoded.
 */
export function reveal(tree: Root, file: VFile, source: Source): void {
  visit(tree, (node) => {
    // Front matter is read from the file, and looked at there.
    if (isMatter(node)) return;
    const [reason] = textsOf(node).flatMap((text) => hiddenIn(text) ?? []);
    if (reason === undefined) return;
    // Whole nodes: what is written in the file between `start` and `end` is what these texts were read from.
    if (!hiddenIn(source.text.slice(startOf(node), endOf(node))))
      reportWarning(file, { reason, place: positionOf(node), ruleId: 'control-character' });
    for (const field of FIELDS) {
      const text: unknown = Reflect.get(node, field);
      if (typeof text === 'string') Reflect.set(node, field, withoutHidden(text));
    }
    if (node.type === 'shortcode')
      for (const [name, value] of node.attributes) node.attributes.set(name, withoutHidden(value));
  });
}

/** Where a node holds texts itself. */
const FIELDS = ['value', 'url', 'title', 'alt'];

function textsOf(node: Nodes): string[] {
  const texts = FIELDS.map((field): unknown => Reflect.get(node, field));
  return [
    ...texts.filter((text) => typeof text === 'string'),
    ...(node.type === 'shortcode' ? node.attributes.values() : []),
  ];
}
