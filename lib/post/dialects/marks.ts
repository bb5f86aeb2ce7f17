import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { childrenOf, endOf, holdsPhrasing, positionOf, startOf } from '#lib/post/nodes.ts';
import type { Source } from '#lib/source/source.ts';
import { firstLineOf, withoutFirstLine } from './first-line.ts';

// Removes markup that tools other than Hugo add to Markdown and that would otherwise end up in the text of a talk.

/**
 * Remove the markup of Obsidian (`[[page]]`) and of Docusaurus and similar tools (`:::tip`, `import … from`), keeping
 * the words inside.
 */
export function readDialects(tree: Root, source: Source) {
  const walk = (node: Nodes) => {
    if (node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem')
      replaceIn(node, (block) => withoutMarks(block, source));
    if (holdsPhrasing(node)) node.children = node.children.flatMap((child) => readWikiLinks(child, source));
    for (const child of childrenOf(node)) walk(child);
  };
  walk(tree);
}

function replaceIn(parent: { children: RootContent[] }, read: (block: RootContent) => RootContent[]) {
  parent.children = parent.children.flatMap(read);
}

/** `import Player from '@site/player';` and `export const toc = [];`, which MDX allows between paragraphs. */
const CODE =
  /^(?:import\s[^\n]*?\sfrom\s+['"][^'"\n]+['"]|import\s+['"][^'"\n]+['"]|export\s+(?:const|default)\s[^\n]*);?$/;
const FENCE = /^:{3,}[ \t]*[\w-]*(?:[ \t]*\[([^\]\n]*)\]|[ \t]+([^\n{]*))?(?:\{[^}\n]*\})?[ \t]*$/;

/** Such lines are short. The limit keeps the patterns from scanning very long lines repeatedly. */
const LONGEST = 500;

/**
 * Remove lines of code and `:::` fences from a paragraph. The title of a fenced block becomes bold text, as for a
 * callout.
 */
function withoutMarks(block: RootContent, source: Source): RootContent[] {
  if (block.type !== 'paragraph') return [block];
  const [first, ...others] = block.children;
  const last = block.children.at(-1);
  if (first?.type !== 'text' || last?.type !== 'text') return [block];
  if (others.length === 0 && first.value.split(/\r?\n/).every(isCode)) return [];
  const line = firstLineOf(first);
  const opening = line.length < LONGEST && FENCE.exec(line);
  if (!opening) return [cutFence(block, source)].filter((body) => body !== null);
  const title = opening[1] ?? opening[2]?.trim();
  const below = withoutFirstLine(block, first, source);
  const body = below && cutFence(below, source);
  return [title ? boldLine(title, first, source) : null, body].filter((part) => part !== null);
}

const isCode = (line: string) => line.length < LONGEST && CODE.test(line.trim());

function boldLine(title: string, node: Text, source: Source): Paragraph {
  const at = startOf(node) + node.value.indexOf(title);
  const position = source.position(at, at + title.length);
  const text: Text = { type: 'text', value: title, position };
  return { type: 'paragraph', children: [{ type: 'strong', children: [text], position }], position };
}

/** A paragraph without a `:::` as its last line, or `null` if nothing is left. */
function cutFence(block: Paragraph, source: Source): Paragraph | null {
  const last = block.children.at(-1);
  if (last?.type !== 'text') return block;
  const value = last.value.replace(FENCE_BELOW, '');
  if (value === last.value) return block;
  const end = endOf(last) - last.value.length + value.length;
  const rest: Text = { ...last, value, position: source.position(startOf(last), end) };
  const others = block.children.slice(0, -1);
  const children: PhrasingContent[] = value ? [...others, rest] : others;
  return children.length > 0 ? { ...block, children, position: source.position(startOf(block), end) } : null;
}
const FENCE_BELOW = /(?:^|\r?\n):{3,}[ \t]*$/;

const WIKI_LINK = /!?\[\[[^[\]|\n]{1,300}(?:\|[^[\]\n]{1,300})?\]\]/g;

/** `[[page|words]]` → `words`, `[[page#part]]` → `page`; an embedded file (`![[…]]`) is dropped. */
function readWikiLinks(node: PhrasingContent, source: Source): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const { value } = node;
  const isExact = source.text.slice(startOf(node), endOf(node)) === value;
  const texts: Text[] = [];
  const add = (text: string, start: number, end: number) => {
    if (!text) return;
    const position = isExact ? source.position(startOf(node) + start, startOf(node) + end) : positionOf(node);
    texts.push({ type: 'text', value: text, position });
  };
  let done = 0;
  for (const { 0: link, index } of value.matchAll(WIKI_LINK)) {
    add(value.slice(done, index), done, index);
    done = index + link.length;
    if (link.startsWith('!')) continue;
    const inside = link.slice(2, -2);
    const words = inside.includes('|') ? inside.slice(inside.indexOf('|') + 1) : inside.replace(/#.*$/, '');
    const start = index + link.lastIndexOf(words);
    add(words, start, start + words.length);
  }
  if (done === 0) return [node];
  add(value.slice(done), done, value.length);
  return texts;
}
