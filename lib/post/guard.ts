import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { childrenOf, positionOf } from './nodes.ts';
import { reportError, reportWarning } from './report.ts';
import { LINE_END } from './split-lines.ts';
import type { Source } from '#lib/source/source.ts';

// Some Markdown takes quadratic time to parse: thousands of brackets, stars or lines in one paragraph, brackets and
// comments that never end, deeply nested blocks. Real reports have nothing like it, so whatever exceeds these limits is
// blanked out.
const MOST_MARKS = 5000;
const MOST_LINES = 2000;
const LONGEST_BRACKET = 8 * 1024;
const MOST_OPENINGS = 100;
const MOST_CONTAINERS = 40;
const WIDEST_INDENT = 100;
const DEEPEST = 100;
const LONGEST_LINE = 64 * 1024;

const MARKS = /[[~*_]/g;
/** `<!--`, `<?`, `<!DOCTYPE`: for each one, the parser searches the rest of the paragraph for its end. */
const OPENINGS = /<(?=[!?])/g;
/** Brackets, and what is escaped. */
const BRACKETS = /\\.|[[\]]/g;
/** A run of punctuation. In an address, the parser looks for the end of the run again at every mark. */
const TRAIL = /[!"'&*,.:;<?_~)\]]{100,}/g;
const NEW_PARAGRAPH = /^[\s>]*(?:$|[-*+]\s|\d+[.)]\s|#{1,6}\s|\|)/;
/** What always begins a new paragraph: a number other than 1 or a bar may stand within one. */
const BREAK = /^[\s>]*(?:$|[-*+]\s|1[.)]\s|#{1,6}\s)/;
const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_CONTAINERS}}`);
const INDENTED = new RegExp(`^[ \\t]{${WIDEST_INDENT}}[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])`);

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');

/**
 * Return the text with everything that is slow to parse blanked out. Its length is unchanged, so positions stay
 * correct.
 */
export function tame(source: Source, file: VFile): string {
  const parts: string[] = [];
  const matter = endOfMatter(source.text);
  let [marks, openings, lines, offset] = [0, 0, 0, 0];
  const tangled = (what: string) => {
    const reason = `Unexpected paragraph with more than ${what}, expected text`;
    reportError(file, { reason, place: source.point(offset), ruleId: 'too-tangled' });
  };
  for (const line of tameBrackets(source, matter, file).split(LINE_END)) {
    let text = line;
    const place = () => source.position(offset, offset + line.trimEnd().length);
    if (offset >= matter) {
      if (NEW_PARAGRAPH.test(text)) marks = openings = lines = 0;
      lines += 1;
      if (lines > MOST_LINES) {
        reportLines(file, place());
        text = blank(text);
        marks = openings = lines = 0;
      }
      const before = [marks, openings] as const;
      marks += text.match(MARKS)?.length ?? 0;
      openings += text.match(OPENINGS)?.length ?? 0;
      if (CONTAINERS.test(text) || INDENTED.test(text)) {
        reportDeep(file, place());
        text = blank(text);
      }
      if (openings > MOST_OPENINGS) {
        if (before[1] <= MOST_OPENINGS) tangled(`${MOST_OPENINGS} of \`<!\` and \`<?\``);
        text = text.replace(OPENINGS, ' ');
      }
      if (marks > MOST_MARKS) {
        if (before[0] <= MOST_MARKS) tangled(`${MOST_MARKS} of \`[\`, \`*\`, \`_\` and \`~\``);
        text = text.replace(MARKS, ' ');
      }
      text = tameTrails(text, () => tangled('100 marks in a row'));
    }
    // At most one message per line: if something was blanked out, that is reported already.
    if (line.length > LONGEST_LINE && text === line) reportLong(line, place(), file);
    parts.push(text);
    offset += line.length;
  }
  return parts.join('');
}

/** The offset at which front matter ends. The Markdown limits do not apply to it. */
function endOfMatter(text: string): number {
  const fence = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(text)?.[1];
  return fence
    ? Math.max(
        text.search(fence === '---' ? /[\r\n]---[ \t]*(?:[\r\n]|$)/ : /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/),
        0,
      )
    : 0;
}

/**
 * Blank out each `[` whose `]` does not follow in its paragraph within `LONGEST_BRACKET` characters: while a bracket is
 * open, the parser looks back for it at every word. Positions stay correct.
 */
function tameBrackets({ text, position }: Source, matter: number, file: VFile): string {
  const open: number[] = [];
  const parts: string[] = [];
  let [offset, end] = [0, 0];
  const leaveOutBefore = (at: number) => {
    while ((open[0] ?? at) < at - LONGEST_BRACKET) {
      const start = open.shift() ?? 0;
      if (end === 0) reportBracket(file, position(start, start + 1));
      parts.push(text.slice(end, start), ' ');
      end = start + 1;
    }
  };
  for (const line of text.split(LINE_END)) {
    if (BREAK.test(line)) open.length = 0;
    for (const { 0: mark, index } of offset < matter ? [] : line.matchAll(BRACKETS)) {
      leaveOutBefore(offset + index);
      if (mark === '[') open.push(offset + index);
      else if (mark === ']') open.pop();
    }
    offset += line.length;
    leaveOutBefore(offset);
  }
  return parts.join('') + text.slice(end);
}

/** Warn about a very long line, such as a base64 image or minified HTML. It is read nevertheless. */
function reportLong(line: string, place: Position, file: VFile) {
  const reason = `Unexpected line of ${line.trimEnd().length} characters, expected at most ${LONGEST_LINE}`;
  reportWarning(file, { reason, place, ruleId: 'line-too-long' });
}

/** Blank out long runs of punctuation in lines that hold an address. A line of dashes used as a rule has none. */
function tameTrails(line: string, report: () => void): string {
  if (!/https?:|www\.|@/i.test(line)) return line;
  let isTold = false;
  return line.replace(TRAIL, (trail) => {
    if (!isTold) report();
    isTold = true;
    return blank(trail);
  });
}

/** Cut off anything nested too deeply, so that recursive walks over the tree cannot overflow the stack. */
export function cutDeep(tree: Nodes, file: VFile) {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === DEEPEST) {
      for (const node of level) {
        if (!('children' in node) || node.children.length === 0) continue;
        reportDeep(file, positionOf(node));
        node.children = [];
      }
      return;
    }
    level = level.flatMap(childrenOf);
  }
}

function reportDeep(file: VFile, place: ReturnType<typeof positionOf>) {
  if (file.messages.some(({ ruleId }) => ruleId === 'too-deep')) return;
  const reason = `Unexpected nesting, expected at most ${MOST_CONTAINERS} lists and quotes in one another`;
  reportError(file, { reason, place, ruleId: 'too-deep' });
}

function reportBracket(file: VFile, place: Position) {
  const reason = `Unexpected \`[\` without its \`]\` in ${LONGEST_BRACKET} characters, expected \`[words](address)\`; the \`[\` is left out`;
  reportError(file, { reason, place, ruleId: 'too-tangled' });
}

function reportLines(file: VFile, place: Position) {
  if (file.messages.some(({ ruleId }) => ruleId === 'too-many-lines')) return;
  const reason = `Unexpected paragraph of more than ${MOST_LINES} lines, expected a blank line between paragraphs; one line in ${MOST_LINES} is left out`;
  reportError(file, { reason, place, ruleId: 'too-many-lines' });
}
