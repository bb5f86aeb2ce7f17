import type { Heading, Link, Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { childrenOf, endOf, holdsPhrasing, startOf, withoutStart } from '#lib/post/nodes.ts';
import { reportWarning } from '#lib/post/report.ts';
import type { Source } from '#lib/source/source.ts';
import { firstLineOf, withoutFirstLine } from './first-line.ts';

// Reads slightly broken Markdown as what its author meant, with one warning of each kind per report.

/** Read `##Day 1` as a heading and `[Title] (address)` as a link (`heading-space`, `link-space`). */
export function mend(tree: Root, file: VFile, source: Source) {
  const headings: Position[] = [];
  const links: Position[] = [];
  tree.children = tree.children.flatMap((block) => mendHeading(block, source, headings));
  const walk = (node: Nodes) => {
    if (holdsPhrasing(node) && node.type !== 'link') node.children = mendLinks(node.children, source, links);
    for (const child of childrenOf(node)) walk(child);
  };
  walk(tree);
  const say = ([first, ...more]: Position[], ruleId: string, what: string, right: string) => {
    if (!first) return;
    const also = more.length > 0 ? ` (and ${more.length} more)` : '';
    reportWarning(file, { reason: `Unexpected ${what}${also}, expected ${right}`, place: first, ruleId });
  };
  say(
    headings,
    'heading-space',
    'heading without a space behind its `#`',
    'one as in `## Day 1`; it is read as a heading',
  );
  const foreign = tree.children.find(
    (block) =>
      block.type === 'paragraph' && FOREIGN.test(source.text.slice(startOf(block), startOf(block) + 80)),
  );
  if (foreign) {
    const reason =
      'Unexpected line of Org or AsciiDoc, expected Markdown: export the file as Markdown, or what it says may be read wrongly';
    reportWarning(file, {
      reason,
      place: source.position(startOf(foreign), endOf(foreign)),
      ruleId: 'not-markdown',
    });
  }
  say(links, 'link-space', 'space between `]` and `(`', '`[words](address)`; it is read as a link');
}

/** `#+TITLE: Notes` of Org, `== Day 1` of AsciiDoc. */
const FOREIGN = /^(?:#\+\w+:|={1,5} \S)/;

/** A single `#` may start a tag, as in `#kubecon`, so it counts as a heading only before a day. */
const HEADING = /^(?:#{2,6}|#(?=(?:day|mon|tue|wed|thu|fri|sat|sun)[\w]* ?\d*:?$))(?=[^\s#])/i;

function mendHeading(block: RootContent, source: Source, found: Position[]): RootContent[] {
  if (block.type !== 'paragraph') return [block];
  const [first] = block.children;
  if (first?.type !== 'text') return [block];
  const line = firstLineOf(first);
  const marks = HEADING.exec(line)?.[0].length ?? 0;
  const start = startOf(first);
  const isOne = block.children.length === 1 || line.length < first.value.length;
  if (marks === 0 || !isOne || !source.text.startsWith(line, start)) return [block];
  const position = source.position(start, start + line.length);
  found.push(position);
  const words: Text = {
    type: 'text',
    value: line.slice(marks),
    position: source.position(start + marks, start + line.length),
  };
  const heading: Heading = { type: 'heading', depth: depthOf(marks), children: [words], position };
  const below = withoutFirstLine(block, first, source);
  return below ? [heading, below] : [heading];
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;
const depthOf = (marks: number) => DEPTHS[marks - 1] ?? 6;

/** Turn `[words] (address)`, where the address was already linked on its own, into one link. */
function mendLinks(nodes: readonly PhrasingContent[], source: Source, found: Position[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const [before, address] = result.slice(-2);
    const opening = before?.type === 'text' && OPENING.exec(before.value.slice(-LONGEST));
    if (!opening || address?.type !== 'link' || node.type !== 'text' || !node.value.startsWith(')')) {
      result.push(node);
      continue;
    }
    const start = endOf(before) - opening[0].length;
    const end = start + opening[0].indexOf(']');
    const position = source.position(start, endOf(address) + 1);
    const value = opening[0].slice(1, end - start);
    const label: Text = { type: 'text', value, position: source.position(start + 1, end) };
    const link: Link = { type: 'link', url: address.url, title: null, children: [label], position };
    const left: Text = {
      ...before,
      value: before.value.slice(0, -opening[0].length),
      position: source.position(startOf(before), start),
    };
    result.splice(-2, 2, ...[left].filter((text) => text.value), link);
    found.push(source.position(end, endOf(before)));
    if (node.value.length > 1) result.push(withoutStart(node, 1));
  }
  return result;
}

const OPENING = /\[[^[\]]+\] +\($/;

/** Link texts longer than this are not mended: no title is that long. */
const LONGEST = 500;
