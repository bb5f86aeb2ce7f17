import type { Range } from './schema.ts';

/**
 * Characters that nobody sees and that must not get into a field: controls, bidi controls, zero-width blanks and
 * the byte order mark. The joiners U+200C and U+200D are left alone: scripts and emoji need them.
 */
const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const INVISIBLE_ALL = new RegExp(`[${INVISIBLE}]`, 'g');
const HAS_INVISIBLE = new RegExp(`[${INVISIBLE}]`);
const EDGE = new RegExp(`[${INVISIBLE}\\s]`);

/** The text as a field shows it: invisible characters dropped, each run of white space one blank, none at the ends. */
export const tidy = (text: string) =>
  isTidy(text) ? text : text.replace(INVISIBLE_ALL, '').replace(/\s+/g, ' ').trim();

/** Nearly every text is: single blanks, no controls. Beyond Latin letters the regular expressions decide. */
function isTidy(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || (code > 126 && code < 192) || code > 0x17f || (code === 32 && before === 32))
      return false;
    before = code;
  }
  return before !== 32;
}

/** Where the invisible characters of a text are. */
export function* invisibleCharacters(text: string): Generator<{ at: number; character: string }> {
  if (!HAS_INVISIBLE.test(text)) return;
  for (const match of text.matchAll(INVISIBLE_ALL)) yield { at: match.index, character: match[0] };
}

/** The range without white space, invisible characters and `also` at its ends; an empty one stays where it starts. */
export function trim(text: string, [start, end]: Range, also = ''): Range {
  const idle = (at: number) => {
    const char = text.charAt(at);
    return char <= ' ' || also.includes(char) || (char > '~' && EDGE.test(char));
  };
  let from = start;
  let to = end;
  while (from < to && idle(from)) from += 1;
  while (to > from && idle(to - 1)) to -= 1;
  return [from, to];
}

/** No title of a video and no line of a report is as long as this; what is longer is not read. */
const MAX_ENTRY = 64 * 1024;

export const isTooLong = (text: string) => text.length > MAX_ENTRY;

/** What the range covers. */
export const slice = (text: string, [start, end]: Range) => text.slice(start, end);

/** The words of a data file: separated by white space. */
export const words = (list: string) => list.trim().split(/\s+/);

/** The phrases of a data file: separated by `|` or a line break, lower case. */
export const phrases = (list: string) =>
  list
    .toLowerCase()
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
