import type { VFile } from 'vfile';
import type { z } from 'zod';
import { codePoint } from '#lib/source/code-point.ts';
import { indexSource } from '#lib/source/source.ts';
import { reportError } from '#lib/playlist/report.ts';

/** Parse JSON. Invalid JSON is reported with its place (`json-syntax`) and returns `undefined`. */
export function parseJson(text: string, file: VFile): unknown {
  try {
    return JSON.parse(text);
  } catch {
    reportBreak(text, file);
    return undefined;
  }
}

/**
 * Parse JSON with one value per line, as `yt-dlp -j` prints it. Returns `null` if the first line is not a complete
 * value. Invalid lines are reported with their place (`json-syntax`).
 */
export function parseJsonLines(text: string, file: VFile): unknown[] | null {
  const { position } = indexSource(text);
  const values: unknown[] = [];
  let bad = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    try {
      values.push(JSON.parse(line));
    } catch {
      if (values.length === 0) return null;
      bad += 1;
      if (bad > MOST) continue;
      const reason = 'Unexpected line that is no JSON, expected an object in each line';
      reportError(file, { ruleId: 'json-syntax', reason, place: position(index, index + line.length) });
    }
  }
  return values;
}

function reportBreak(text: string, file: VFile): void {
  const offset = endOfSense(text);
  const reason =
    offset === text.length
      ? 'Unexpected end of the file within JSON, expected the rest of it'
      : `Unexpected ${describe(text.charAt(offset))} in JSON, expected it to parse`;
  reportError(file, { ruleId: 'json-syntax', reason, place: indexSource(text).position(offset, offset) });
}

/**
 * Find the offset at which JSON becomes invalid. Not every engine reports the place, but all distinguish a text that
 * ends too soon from one with a wrong token. So search for the longest beginning that could still be continued.
 */
function endOfSense(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether a text is valid JSON so far and only ends too soon. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /at position (\d+)/.exec(message)?.[1];
    return at === undefined ? /end of JSON|Unterminated/.test(message) : Number(at) >= text.length;
  }
}

const describe = (character: string) =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `\`${character}\`` : codePoint(character);

/** At most this many shape errors are reported for a file: the first ones show what is wrong. */
const MOST = 5;

/** Check a file's data against a schema. Mismatches are reported (`json-shape`) and return `null`. */
export function checkShape<S extends z.ZodType>(value: unknown, schema: S, file: VFile): z.output<S> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, MOST)) {
    const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    const expected =
      issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? issue.expected) : issue.message;
    const where = path ? `value at \`${path.replace(/^\./, '')}\`` : 'kind of file';
    reportError(file, { ruleId: 'json-shape', reason: `Unexpected ${where}, expected ${expected}` });
  }
  return null;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};
