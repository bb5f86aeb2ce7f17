import type { Nodes, Paragraph } from 'mdast';
import { withoutStart } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';
import { isByline as looksLikeByline } from '#lib/talk/set-apart.ts';

// Recognises the names of speakers, which decides what counts as a talk when no video is linked. The names themselves
// are read in lib/talk.

/** A word with a capital. A full stop belongs to initials and short forms: `J.R.`, `Jr.`; any other ends a sentence. */
const WORD = String.raw`\p{Lu}(?:[\p{L}\p{M}'’-]|\.(?=\p{L})|(?<=(?<!\p{L})\p{Lu}\p{Ll}?)\.){0,30}`;
const PARTICLE = '(?:de|del|van|von|der|den|la|al|el|bin|da|dos|du|le|ten)';
const NAME = `${WORD}(?:\\s(?:${WORD}|${PARTICLE})){0,3}\\s${WORD}`;
const NAMES = `(?:${NAME})(?:\\s?(?:,|&|\\+|/|\\band\\b|;)\\s?(?:and\\s)?(?:${NAME})){0,7}`;
/** A role or company after the names: after a comma, in brackets, or after `from`, `of` or `at`. */
const AFTER = String.raw`(?:\s?[,(–—@-]\s?|\s(?:from|of|at)\s)[^.!?\n]{1,120}`;

/** The end of a sentence with another behind it. */
const SENTENCE = /[\p{Ll})]{2}[.!?]\s+\p{Lu}/u;
const LABEL =
  /^(?:(?:who|speakers?|presenters?|presented by|hosts?|with|by|sprecher(?:in|:in|innen)?|referent(?:in|en)?|intervenante?s?|ponentes?|company|companies|affiliation|organi[sz]ation|org|firma|entreprise|empresa)\b(?:\(s\))?\s?:{1,2}\s*|(?:speakers?|presenters?|presented by|hosts?|with|by|par|avec|von|mit|por|con|door)\b\s*)/i;
/**
 * Speakers after a title: `… - Names`, `… by Names`, `… (Names)`. Names before a colon do not count: they could be any
 * capitalised words.
 */
const BEHIND = new RegExp(
  `(?:\\s[-–—|/]\\s|\\sby\\s|,?\\s\\((?:by\\s)?)(?=(?:${NAMES})(?:${AFTER})?[.)\\s]*$)`,
  'u',
);

/** A line of names is short. The limit keeps the patterns from scanning whole chapters. */
const LONGEST = 200;

/** Whether a text consists only of speakers' names, with or without role and company. */
export const isNames = (text: string) => {
  const names = text.replace(LABEL, '').replace(/[.:)\s→–—-]+$/, '');
  return text.length < LONGEST && !SENTENCE.test(names) && looksLikeByline(names);
};

/** Whether a text names speakers after a title. */
export const namesSpeakers = (text: string) => text.length < LONGEST && BEHIND.test(text);

/** The byline that follows a title in running text: ` by Ann Lee`, with `(Acme)`, `from Acme` or `, Acme.` after it. */
const IN_PROSE = new RegExp(
  `^\\s?(?:by|from|with|[-–—])\\s(?:${NAMES})(?:\\s?\\([^).]{1,60}\\)|\\s(?:from|of|at)\\s${WORD}(?:\\s${WORD}){0,3}|,\\s${WORD}(?:\\s${WORD}){0,3}(?=[.!?](?:\\s|$)))?`,
  'u',
);

/** The length of the byline at the start of running text that follows a title, or 0 if there is none. */
export const bylineLength = (text: string) => IN_PROSE.exec(text.slice(0, LONGEST))?.[0].length ?? 0;

/** The byline before a title in running text: `the keynote by Ann Lee, [Seven Pods](…)`. */
const BEFORE_IN_PROSE = new RegExp(
  `\\bby\\s(${NAMES})(?:\\s?\\([^).]{1,60}\\))?\\s?(?:[,:–—-]|on|about|called|titled)?\\s?["“]?$`,
  'u',
);

/** Where the names stand at the end of running text that a title follows, or `null`. */
export function namesBefore(text: string): [start: number, end: number] | null {
  const from = Math.max(0, text.length - LONGEST);
  const found = BEFORE_IN_PROSE.exec(text.slice(from));
  if (!found?.[1]) return null;
  const start = from + found.index + found[0].indexOf(found[1]);
  return [start, start + found[1].length];
}

/** Whether a paragraph holds only the speakers: `*Tom Wilkie, Grafana Labs*`, `Speaker: Tom Wilkie`, or just names. */
export function isByline(block: Paragraph): boolean {
  const [only, ...more] = block.children;
  const isMarked = more.length === 0 && (only?.type === 'emphasis' || only?.type === 'strong');
  return saysNames(block) || (isMarked && toText(block).length < LONGEST);
}

/**
 * Whether a paragraph consists of speakers' names or begins with an unmistakable label for them, such as `Speaker:`.
 */
export function saysNames(block: Paragraph): boolean {
  const text = toText(block);
  return text.length < LONGEST && (LABEL_FOR_SURE.test(text) || isNames(text));
}
const LABEL_FOR_SURE =
  /^(?:(?:speakers?|presenters?|presented by|by)\s+|(?:who|hosts?|speakers?|presenters?|presented by|by|sprecher(?:in|:in|innen)?|referent(?:in|en)?|intervenante?s?|ponentes?)(?:\(s\))?\s?:{1,2}\s*)/i;

/** Whether a line says by a label with a colon that it names the speakers. */
export const isLabelled = (block: Paragraph) =>
  /^\p{L}+(?:\(s\))?\s?:/u.test(toText(block)) && saysNames(block);

/** The nodes of a byline without the label in front, which may be bold: `**Speaker:** Ann Lee`. */
export function withoutLabel(nodes: readonly Nodes[]): Nodes[] {
  const [first, ...more] = nodes;
  if (first?.type === 'emphasis' || first?.type === 'strong') {
    if (more.length === 0) return withoutLabel(first.children);
    const isLabel = /^:?$/.test(`${toText(first)}:`.replace(LABEL, ''));
    return isLabel ? more : [...nodes];
  }
  if (first?.type !== 'text') return [...nodes];
  return [withoutStart(first, first.value.length - first.value.replace(LABEL, '').length), ...more];
}
