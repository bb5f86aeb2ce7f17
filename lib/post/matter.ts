import type { Node, Position } from 'unist';
import { endOf, startOf } from './nodes.ts';
import type { Source } from '#lib/source/source.ts';

/** Parsed front matter, and a way to find the position of the value at a path. */
export interface Matter {
  data: unknown;
  place(path: readonly PropertyKey[]): Position;
}

/**
 * The text between the fences and its offset. A lone CR becomes LF, because YAML and TOML do not know it as a line end.
 */
export function matterOf(node: Node, source: Source) {
  const whole = source.text.slice(startOf(node), endOf(node));
  const fence = /^[^\r\n]*(?:\r\n?|\n)?/.exec(whole)?.[0].length ?? 0;
  // Searched from the end: a pattern would retry at every character of a long line.
  const last = Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r'));
  const end = whole[last] === '\n' && whole[last - 1] === '\r' ? last - 1 : last;
  return {
    start: startOf(node) + fence,
    value: whole.slice(fence, Math.max(end, fence)).replace(/\r(?!\n)/g, '\n'),
  };
}
