import type { Heading, Root } from 'mdast';
import { childrenOf, endOf, startOf } from './nodes.ts';
import type { Source } from '#lib/source/source.ts';

declare module 'mdast' {
  interface HeadingData {
    anchor?: string;
  }
}

/**
 * Store on every heading, as `data.anchor`, the anchor that Hugo gives it. Goldmark makes the anchor from the heading's
 * source rather than its text, so the address of a link in a heading becomes part of it. An explicit `{#own}` is used
 * as the anchor and removed from the heading.
 */
export function anchorHeadings(tree: Root, source: Source) {
  const taken = new Map<string, number>();
  for (const heading of headingsOf(tree)) {
    const own = takeOwnAnchor(heading);
    const anchor = own ?? unique(slug(lastLine(heading, source)) || 'heading', taken);
    if (!taken.has(anchor)) taken.set(anchor, 0);
    heading.data = { anchor };
  }
}

/** The anchor that `anchorHeadings` stored on a heading, or an empty string. */
export const anchorOf = (heading: Heading) => heading.data?.anchor ?? '';

function headingsOf(tree: Root): Heading[] {
  const found: Heading[] = [];
  const walk = (node: Parameters<typeof childrenOf>[0]) => {
    if (node.type === 'heading') found.push(node);
    else for (const child of childrenOf(node)) walk(child);
  };
  walk(tree);
  return found;
}

const slug = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}_ -]/gu, '')
    .replaceAll(' ', '-');

/**
 * Number a repeated anchor. `taken` remembers the last number used for each, so that a thousand equal headings do not
 * count up from 1 each time.
 */
function unique(anchor: string, taken: Map<string, number>) {
  let number = taken.get(anchor);
  if (number === undefined) return anchor;
  do number++;
  while (taken.has(`${anchor}-${number}`));
  taken.set(anchor, number);
  return `${anchor}-${number}`;
}

function lastLine(heading: Heading, source: Source) {
  const [first] = heading.children;
  const last = heading.children.at(-1);
  return first && last ? source.text.slice(startOf(first), endOf(last)).replace(/^[^]*[\r\n]/, '') : '';
}

/** `## Heading {#own .class}`: Goldmark's heading attributes, at the end of the line. */
function takeOwnAnchor(heading: Heading) {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return null;
  const text = last.value.trimEnd();
  const at = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  const anchor = at < 0 ? undefined : /(?:^|\s)(?:#|id="?)([^\s"}]+)/.exec(text.slice(at + 1, -1))?.[1];
  if (anchor === undefined) return null;
  last.value = text.slice(0, at).trimEnd();
  return anchor;
}
