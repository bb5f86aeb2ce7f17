import type { Yaml } from 'mdast';
import type { VFile } from 'vfile';
import { isNode, parseDocument, visit } from 'yaml';
import { matterOf, type Matter } from './matter.ts';
import { positionOf } from './nodes.ts';
import { reportError } from './report.ts';
import { hiddenIn, visibleValue } from '#lib/source/decode.ts';
import { nestedAt, TOO_NESTED } from '#lib/source/nested-yaml.ts';
import type { Source } from '#lib/source/source.ts';

/**
 * Parse YAML front matter, reporting `front-matter-yaml` at the bad token. Dates stay text, as YAML 1.2 has no date
 * type.
 */
export function readYaml(node: Yaml, file: VFile, source: Source): Matter {
  const { start, value } = matterOf(node, source);
  const nested = nestedAt(value);
  if (nested !== null)
    reportError(file, {
      reason: `Unexpected YAML, expected front matter that can be read: ${TOO_NESTED}`,
      place: source.point(start + nested),
      ruleId: 'front-matter-yaml',
    });
  const document = parseDocument(nested === null ? value : '', { prettyErrors: false });
  for (const { message, pos } of document.errors) {
    const [from, to] = [Math.min(pos[0], value.length), Math.min(Math.max(pos[1], pos[0]), value.length)];
    const reason = `Unexpected YAML, expected front matter that can be read: ${message.replace(/[.\s]+$/, '')}`;
    reportError(file, {
      reason,
      place: from === to ? source.point(start + from) : source.position(start + from, start + to),
      ruleId: 'front-matter-yaml',
    });
  }
  visit(document, {
    Scalar(_, { value: scalar, range }) {
      const reason = typeof scalar === 'string' ? hiddenIn(scalar) : null;
      // What is not written as an escape was told when the file was decoded.
      if (!reason || !range || hiddenIn(value.slice(range[0], range[1]))) return;
      const place = source.position(start + range[0], start + range[1]);
      reportError(file, { reason, place, ruleId: 'control-character' });
    },
  });
  return {
    data: visibleValue(toData(document)),
    place(path) {
      const found: unknown = path.length > 0 ? document.getIn(path, true) : null;
      const range = isNode(found) ? found.range : null;
      return range ? source.position(start + range[0], start + range[1]) : positionOf(node);
    },
  };
}

function toData(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    // An alias without its anchor, or too many aliases: the document's errors cover it, or the missing title will.
    return null;
  }
}
