import type { Position } from 'unist';
import type { VFile } from 'vfile';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { decode, hiddenIn, PROSE, withoutHidden } from '#lib/source/decode.ts';
import { nestedAt, TOO_NESTED } from '#lib/source/nested-yaml.ts';
import { reportError } from '#lib/catalogue/reporter.ts';
import { wrongKey, reasonOf, flattenUnion } from './yaml-issues.ts';

/** The checked value of a YAML file, and a way to find the place of each of its parts in the file. */
export interface Checked<T> {
  file: VFile;
  value: T;
  /** The place of the value at a path of keys or, if the file has none there, of the nearest value above it. */
  place: (path: readonly PropertyKey[]) => Position | undefined;
}

export interface YamlOptions<T> {
  /** The value of an empty file. Without it, an empty file is an error. */
  empty?: T;
  /** Read every scalar as text, because a video id of digits alone is not a number. */
  textOnly?: boolean;
}

/**
 * Read a YAML file and check it against a schema; `null` if there are errors. These are left on the file with their
 * places: `yaml-syntax`, `yaml-shape`, and those of `decode` for a file that is no readable text.
 */
export function readYaml<S extends z.ZodType>(
  file: VFile,
  schema: S,
  { empty, textOnly = false }: YamlOptions<z.input<S>> = {},
): Checked<z.output<S>> | null {
  const source = decode(file, PROSE);
  if (source === null || file.messages.some(({ fatal }) => fatal)) return null;
  const { text } = source;
  const nested = nestedAt(text);
  if (nested !== null) {
    syntaxError(file, TOO_NESTED, source.position(nested, nested + 1));
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // The library compares each key with all keys before it, which takes seconds for the ledger.
    uniqueKeys: false,
    schema: textOnly ? 'failsafe' : 'core',
  });
  const broken = [...document.errors, ...document.warnings, ...repeatedKeys(document)];
  for (const { message, pos } of broken) syntaxError(file, message, position(lines, pos));
  if (broken.length > 0) return null;

  reveal(document, text, lines, file);
  const value = plain(document, file);
  if (value === undefined) return null;
  const result = schema.safeParse(value ?? empty, { reportInput: true });
  if (result.success) return { file, value: result.data, place: (path) => placeOf(document, lines, path) };
  for (const issue of result.error.issues.flatMap(flattenUnion)) {
    const place = placeOf(document, lines, issue.path, wrongKey(issue));
    reportError(file, { place, ruleId: 'yaml-shape', reason: reasonOf(issue) });
  }
  return null;
}

/** The keys that their map has already, with the message of the library's own check. */
function repeatedKeys(document: Document.Parsed): { message: string; pos: [number, number] }[] {
  const repeated: { message: string; pos: [number, number] }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start] = key.range ?? [];
        if (seen.has(key.value) && start !== undefined)
          repeated.push({ message: 'Map keys must be unique', pos: [start, start + 1] });
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

function syntaxError(file: VFile, message: string, place?: Position) {
  const detail = message.replace(/\s+/g, ' ').replace(/\.$/, '');
  const reason = `Unexpected YAML, expected it to parse: ${detail}`;
  reportError(file, { place, ruleId: 'yaml-syntax', reason });
}

/** Take invisible characters, of which `decode` has told, out of keys and values. As escapes they are errors. */
function reveal(document: Document.Parsed, text: string, lines: LineCounter, file: VFile): void {
  visit(document, {
    Scalar(_, scalar) {
      const { value, range } = scalar;
      const reason = typeof value === 'string' ? hiddenIn(value) : null;
      if (!reason || !range) return;
      if (hiddenIn(text.slice(range[0], range[1]))) scalar.value = withoutHidden(String(value));
      else reportError(file, { place: position(lines, range), ruleId: 'control-character', reason });
    },
  });
}

/** The document as plain values; `undefined` if expanding its aliases would exhaust the memory. */
function plain(document: Document, file: VFile): unknown {
  try {
    const value: unknown = document.toJS();
    return value ?? null;
  } catch (error) {
    syntaxError(file, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[], key?: PropertyKey) {
  if (key !== undefined) {
    const above = path.at(-1) === key ? path.slice(0, -1) : path;
    const map = nodesOn(document, above)[above.length];
    const pair = isMap(map) ? pairsOf(map).get(String(key)) : undefined;
    if (isScalar(pair?.key) && pair.key.range) return position(lines, pair.key.range);
  }
  const node = nodesOn(document, path).findLast(({ range }) => range);
  return node?.range ? position(lines, node.range) : undefined;
}

/** The nodes on a path of keys, the outermost first, as far as the document has them. */
function nodesOn(document: Document, path: readonly PropertyKey[]): Node[] {
  const nodes: Node[] = document.contents ? [document.contents] : [];
  for (const key of path) {
    const node = nodes.at(-1);
    const inMap = isMap(node) ? pairsOf(node).get(String(key))?.value : undefined;
    const next = isSeq(node) ? node.items[Number(key)] : inMap;
    if (!isNode(next)) break;
    nodes.push(next);
  }
  return nodes;
}

/** The pairs of each map by key, kept because the places of all entries of a ledger may be asked for. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const made = new Map(
    map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  );
  pairs.set(map, made);
  return made;
}

function position(lines: LineCounter, [start, end]: readonly [number, number, ...number[]]): Position {
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, offset };
  };
  return { start: point(start), end: point(end) };
}
