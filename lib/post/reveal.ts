import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hiddenIn, withoutHidden } from '#lib/source/decode.ts';
import type { Source } from '#lib/source/source.ts';
import { endOf, positionOf, startOf } from './nodes.ts';
import { reportWarning } from './report.ts';

/**
 * Take invisible characters out of the texts of a post. Where one is written as a reference (`&#x202e;`), that is reported
 * with the place of its node as `control-character`; those that stand in the file were when it was decoded.
 */
export function reveal(tree: Root, file: VFile, source: Source): void {
  visit(tree, (node) => {
    const [reason] = textsOf(node).flatMap((text) => hiddenIn(text) ?? []);
    if (reason === undefined) return;
    // Whole nodes: what is written in the file between `start` and `end` is what these texts were read from.
    if (!hiddenIn(source.text.slice(startOf(node), endOf(node))))
      reportWarning(file, { reason, place: positionOf(node), ruleId: 'control-character' });
    if ('value' in node) node.value = withoutHidden(node.value);
    if ('url' in node) node.url = withoutHidden(node.url);
    if ('title' in node && node.title) node.title = withoutHidden(node.title);
    if ('alt' in node && node.alt) node.alt = withoutHidden(node.alt);
    if (node.type === 'shortcode')
      for (const [name, value] of node.attributes) node.attributes.set(name, withoutHidden(value));
  });
}

/** The texts that a node holds itself. Those of front matter are read from the file, and looked at there. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'yaml' || node.type === 'toml') return [];
  return [
    'value' in node ? node.value : '',
    'url' in node ? node.url : '',
    ('title' in node && node.title) || '',
    ('alt' in node && node.alt) || '',
    ...(node.type === 'shortcode' ? node.attributes.values() : []),
  ];
}
