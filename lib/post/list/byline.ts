import type { Nodes, Paragraph, RootContent } from 'mdast';
import { positionOf } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';

// Whether words are the names of speakers. It decides what is taken for a talk, where no video says so; reading the names
// themselves is the work of lib/talk.

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;
const PARTICLE = '(?:de|del|van|von|der|den|la|al|el|bin|da|dos|du|le|ten)';
const NAME = `${WORD}(?:\\s(?:${WORD}|${PARTICLE})){0,3}\\s${WORD}`;
const NAMES = `(?:${NAME})(?:\\s?(?:,|&|\\+|/|\\band\\b|;)\\s?(?:and\\s)?(?:${NAME})){0,7}`;
/** A role or company after the names: behind a comma, in brackets, or behind `from`, `of` and `at`. */
const AFTER = String.raw`(?:\s?[,(–—@-]\s?|\s(?:from|of|at)\s)[^.!?\n]{1,120}`;

/** `Ann Lee`, `Ann Lee & Bo Ray`, `Ann Lee, CTO, Acme`, `Ann Lee (Acme)`. */
const ONLY_NAMES = new RegExp(`^(?:${NAMES})(?:${AFTER})?[.)\\s]*$`, 'u');
const LABEL = /^(?:speakers?|presenters?|presented by|hosts?|with|by)\b\s?:?\s*/i;
/** Behind the title: `… - Names`, `… by Names`, `… (Names)`. Names before a colon could be any words with capitals. */
const BEHIND = new RegExp(
  `(?:\\s[-–—|/]\\s|\\sby\\s|,?\\s\\((?:by\\s)?)(?=(?:${NAMES})(?:${AFTER})?[.)\\s]*$)`,
  'u',
);

/** A line of names is short; without a limit, patterns would go over whole chapters. */
const LONGEST = 200;

/** Whether a text is nothing but the names of speakers, with or without role and company. */
export const isNames = (text: string) => text.length < LONGEST && ONLY_NAMES.test(text.replace(LABEL, ''));

/** Whether a text names its speakers behind a title. */
export const namesSpeakers = (text: string) => text.length < LONGEST && BEHIND.test(text);

/** Names that go on from a title in running text: ` by Ann Lee, Acme` and what of it is theirs. */
const IN_PROSE = new RegExp(
  `^\\s?(?:by|from|with|[-–—])\\s(?:${NAMES})(?:\\s?\\([^).]{1,60}\\)|\\s(?:from|of|at)\\s${WORD}(?:\\s${WORD}){0,3})?`,
  'u',
);

/** How much of running text is the byline of the title before it; 0 where it is none. */
export const bylineLength = (text: string) => IN_PROSE.exec(text.slice(0, LONGEST))?.[0].length ?? 0;

/** A paragraph for the speakers alone: `*Tom Wilkie, Grafana Labs*`, `Speaker: Tom Wilkie`, or just the names. */
export function isByline(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const [only, ...more] = block.children;
  const isMarked = more.length === 0 && (only?.type === 'emphasis' || only?.type === 'strong');
  return saysNames(block) || (isMarked && toText(block).length < LONGEST);
}

/** Whether a paragraph has names in it, or begins with a label for them. */
export function saysNames(block: Paragraph): boolean {
  const text = toText(block);
  return text.length < LONGEST && (LABEL_FOR_SURE.test(text) || isNames(text));
}
const LABEL_FOR_SURE = /^(?:speakers?|presenters?|presented by|by)\s*:?\s+/i;

/** A byline's nodes without the label at its front. */
export function withoutLabel(nodes: readonly Nodes[]): Nodes[] {
  return nodes.map((node, index) => {
    const label = index === 0 && node.type === 'text' ? LABEL.exec(node.value)?.[0].length : undefined;
    if (node.type !== 'text' || !label) return node;
    const { start, end } = positionOf(node);
    const moved = { ...start, column: start.column + label, offset: (start.offset ?? 0) + label };
    return { ...node, value: node.value.slice(label), position: { start: moved, end } };
  });
}
