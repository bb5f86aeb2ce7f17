import type { VFile } from 'vfile';
import { parseDocument } from 'yaml';
import { reportError } from '#lib/playlist/report.ts';
import { nestedAt, TOO_NESTED } from '#lib/source/nested-yaml.ts';
import { indexSource } from '#lib/source/source.ts';

/** Parse YAML. Invalid YAML is reported with its place (`yaml-syntax`) and returns `undefined`. */
export function parseYaml(text: string, file: VFile): unknown {
  const nested = nestedAt(text);
  if (nested !== null) return refuse(TOO_NESTED, file, indexSource(text).position(nested, nested + 1));
  const document = parseDocument(text, { prettyErrors: false });
  const [first] = document.errors;
  if (first) {
    const place = indexSource(text).position(...first.pos);
    return refuse(first.message, file, place);
  }
  try {
    const value: unknown = document.toJS();
    return value ?? null;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), file);
  }
}

function refuse(
  message: string,
  file: VFile,
  place?: ReturnType<ReturnType<typeof indexSource>['position']>,
) {
  const reason = `Unexpected YAML, expected it to parse: ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}`;
  reportError(file, { ruleId: 'yaml-syntax', reason, place });
  return undefined;
}
