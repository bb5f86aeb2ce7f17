import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { childrenOf, positionOf } from './nodes.ts';
import { reportError } from './report.ts';
import type { Source } from '#lib/source/source.ts';

// Markdown can be written so that its reader takes time in the square of its length: brackets and stars in one
// paragraph, blocks in blocks. Reports do neither; what goes beyond these limits becomes blank.
const MOST_MARKS = 5000;
const MOST_CONTAINERS = 40;
const WIDEST_INDENT = 100;
const DEEPEST = 100;

const MARKS = /[[~*_]/g;
const NEW_PARAGRAPH = /^[\s>]*(?:$|[-*+]\s|\d+[.)]\s|#{1,6}\s|\|)/;
const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_CONTAINERS}}`);
const INDENTED = new RegExp(`^[ \\t]{${WIDEST_INDENT}}[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])`);

/** Give the text that is safe to parse: of the same length, so that places stay true. */
export function tame(source: Source, file: VFile): string {
  const parts: string[] = [];
  let marks = 0;
  let offset = 0;
  for (const line of source.text.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    if (NEW_PARAGRAPH.test(line)) marks = 0;
    const before = marks;
    marks += line.match(MARKS)?.length ?? 0;
    if (CONTAINERS.test(line) || INDENTED.test(line)) {
      reportDeep(file, source.position(offset, offset + line.trimEnd().length));
      parts.push(line.replace(/[^\r\n]/g, ' '));
    } else if (marks > MOST_MARKS) {
      if (before <= MOST_MARKS) {
        const reason = `Unexpected paragraph with more than ${MOST_MARKS} of \`[\`, \`*\`, \`_\` and \`~\`, expected text`;
        reportError(file, { reason, place: source.point(offset), ruleId: 'too-tangled' });
      }
      parts.push(line.replace(MARKS, ' '));
    } else parts.push(line);
    offset += line.length;
  }
  return parts.join('');
}

/** Cut off what is nested too deep, so that every walk over the tree may call itself. */
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
