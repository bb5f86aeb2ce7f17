import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { childrenOf, endOf, holdsPhrasing, startOf } from '#lib/post/nodes.ts';
import type { Source } from '#lib/source/source.ts';

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
const FENCE = /^:{3,}[ \t]*([\w-]*)(?:[ \t]*\[([^\]\n]*)\]|[ \t]+([^\n{]*))?(?:\{[^}\n]*\})?[ \t]*$/;

/** Such lines are short. The limit keeps the patterns from scanning very long lines repeatedly. */
const LONGEST = 500;

/**
 * Remove lines of code and `:::` fences from a paragraph. The title of a fenced block becomes bold text, as for a
 * callout.
 */
function withoutMarks(block: RootContent, source: Source): RootContent[] {
  if (block.type !== 'paragraph') return [block];
  const first = block.children[0];
  const last = block.children.at(-1);
  if (first?.type !== 'text' || last?.type !== 'text') return [block];
  if (
    block.children.length === 1 &&
    first.value.split(/\r?\n/).every((line) => line.length < LONGEST && CODE.test(line.trim()))
  )
    return [];
  const [line = ''] = first.value.split(/\r?\n/, 1);
  const opening = line.length < LONGEST ? FENCE.exec(line) : null;
  const title = opening?.[2] ?? opening?.[3]?.trim() ?? '';
  const blocks: RootContent[] = [];
  if (opening && title) blocks.push(boldLine(title, first, line, source));
  const rest = opening ? cutStart(block, first, line.length, source) : block;
  const body = rest && cutFence(rest, source);
  if (body) blocks.push(body);
  return opening || body !== block ? blocks : [block];
}

function boldLine(title: string, node: Text, line: string, source: Source): Paragraph {
  const at = startOf(node) + Math.max(line.indexOf(title), 0);
  const position = source.position(at, at + title.length);
  const text: Text = { type: 'text', value: title, position };
  return { type: 'paragraph', children: [{ type: 'strong', children: [text], position }], position };
}

/** A paragraph without its first line, or `null` if nothing is left. */
function cutStart(block: Paragraph, first: Text, length: number, source: Source): Paragraph | null {
  const value = first.value.slice(length).replace(/^\r?\n/, '');
  const from = endOf(first) - value.length;
  const others = block.children.slice(1);
  const children: PhrasingContent[] = value
    ? [{ ...first, value, position: source.position(from, endOf(first)) }, ...others]
    : others;
  const [next] = children;
  return next ? { ...block, children, position: source.position(startOf(next), endOf(block)) } : null;
}

/** A paragraph without a `:::` as its last line, or `null` if nothing is left. */
function cutFence(block: Paragraph, source: Source): Paragraph | null {
  const last = block.children.at(-1);
  const fence = last?.type === 'text' ? /(?:^|\r?\n):{3,}[ \t]*$/.exec(last.value.slice(-50)) : null;
  if (last?.type !== 'text' || !fence) return block;
  const value = last.value.slice(0, last.value.length - fence[0].length);
  const end = endOf(last) - fence[0].length;
  const others = block.children.slice(0, -1);
  if (!value && others.length === 0) return null;
  const children: PhrasingContent[] = value
    ? [...others, { ...last, value, position: source.position(startOf(last), end) }]
    : others;
  return { ...block, children, position: source.position(startOf(block), end) };
}

const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/g;

/** `[[page|words]]` → `words`, `[[page#part]]` → `page`; an embedded file (`![[…]]`) is dropped. */
function readWikiLinks(node: PhrasingContent, source: Source): PhrasingContent[] {
  if (node.type !== 'text' || !node.value.includes('[[')) return [node];
  const { value } = node;
  const isExact = source.text.slice(startOf(node), endOf(node)) === value;
  const texts: Text[] = [];
  const add = (text: string, start: number, end: number) => {
    if (!text) return;
    const position = isExact ? source.position(startOf(node) + start, startOf(node) + end) : node.position;
    texts.push({ type: 'text', value: text, ...(position && { position }) });
  };
  let done = 0;
  for (const { 0: link, 1: embed, 2: page = '', 3: words, index } of value.matchAll(WIKI_LINK)) {
    add(value.slice(done, index), done, index);
    done = index + link.length;
    if (embed) continue;
    const shown = words ?? page.replace(/#.*$/, '');
    const start = index + link.lastIndexOf(shown);
    add(shown, start, start + shown.length);
  }
  if (done === 0) return [node];
  add(value.slice(done), done, value.length);
  return texts;
}
