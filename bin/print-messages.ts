import { count } from '#lib/wording/counts.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import { visible } from '#lib/wording/visible.ts';

/** The longest excerpt of a source line, in characters. */
const WIDTH = 100;

export interface PrintOptions {
  /** The text of a message's file, or `undefined` if no line of it should be shown. */
  sourceOf(file: string): string | undefined;
  colour: boolean;
}

/**
 * Print messages for people: `file:line:column-line:column: reason rule-id`, then the source line with carets under the
 * place. Control and bidi characters are shown by their code, so that a hostile line cannot control the terminal.
 */
export function printMessages(messages: Message[], options: PrintOptions): string {
  const paint = painter(options.colour);
  const lines = new Map<string, string[]>();
  const lineOf = (file: string, line: number) => {
    if (!lines.has(file)) lines.set(file, options.sourceOf(file)?.split(/\r\n|\n|\r/) ?? []);
    return lines.get(file)?.[line - 1];
  };
  return messages.map((message) => printMessage(message, lineOf, paint)).join('\n');
}

/** The last line of a check: `2 errors, 3 warnings in 4 files`. */
export function summarise(messages: Message[], files: number): string {
  const errors = messages.filter((message) => message.severity === 'error').length;
  return `${count(errors, 'error')}, ${count(messages.length - errors, 'warning')} in ${count(files, 'file')}`;
}

type Paint = ReturnType<typeof painter>;

function painter(colour: boolean) {
  const wrap = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { error: wrap(31), warning: wrap(33), quiet: wrap(2), strong: wrap(1) };
}

function printMessage(
  message: Message,
  lineOf: (file: string, line: number) => string | undefined,
  paint: Paint,
): string {
  const { file, place, severity, reason, ruleId } = message;
  const at = place ? `:${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}` : '';
  const head = `${paint.strong(visible(file) + at)}: ${visible(reason)} ${paint.quiet(ruleId)}\n`;
  const label = paint[severity](severity.padStart(9));
  const line = place ? lineOf(file, place.start.line) : undefined;
  if (!place || line === undefined) return `${head}${label}\n`;
  const end = place.end.line === place.start.line ? place.end.column : line.length + 1;
  const [source, carets] = excerpt(line, place.start.column - 1, Math.max(end - 1, place.start.column));
  return `${head}${label} │ ${source}\n${' '.repeat(9)} │ ${paint[severity](carets)}\n`;
}

/** The part of a source line around a place (offsets in the line), and the carets to print below it. */
function excerpt(line: string, from: number, to: number): [source: string, carets: string] {
  const start = from > WIDTH * 0.7 ? from - 20 : 0;
  const stop = Math.min(line.length, start + WIDTH);
  const before = (start > 0 ? '…' : '') + visible(line.slice(start, from));
  const marked = visible(line.slice(from, Math.min(to, stop)));
  const after = visible(line.slice(Math.min(to, stop), stop)) + (stop < line.length ? '…' : '');
  return [before + marked + after, ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(marked)))];
}

/** The width of a text in terminal columns: East Asian characters and emoji take two, combining marks none. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    count +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return count;
}
