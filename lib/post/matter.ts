import type { Node, Position } from 'unist';
import { endOf, startOf } from './nodes.ts';
import { LINE_END } from './split-lines.ts';
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
  const value = whole
    .split(LINE_END)
    .slice(1, -1)
    .join('')
    .replace(/\r(?!\n)/g, '\n');
  return { start: startOf(node) + whole.search(LINE_END), value: value.replace(/\r?\n$/, '') };
}
