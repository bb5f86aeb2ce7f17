import type { Range } from './schema.ts';

/**
 * Invisible characters that must not get into a field: controls, bidi controls, zero-width spaces and the byte order
 * mark. The joiners U+200C and U+200D are not among them, because some scripts and emoji need them.
 */
const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const INVISIBLE_ALL = new RegExp(`[${INVISIBLE}]`, 'g');
const HAS_INVISIBLE = new RegExp(`[${INVISIBLE}]`);
const EDGE = new RegExp(`[${INVISIBLE}\\s]`);

/** Return the text as a field shows it: trimmed, without invisible characters, each run of white space one space. */
export const tidy = (text: string) =>
  isTidy(text) ? text : text.replace(INVISIBLE_ALL, '').replace(/\s+/g, ' ').trim();

/** A quick check that spares nearly every text the regular expressions; `false` only means that it could not tell. */
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

/** Return the invisible characters of a text with their offsets. */
export function* invisibleCharacters(text: string): Generator<{ at: number; character: string }> {
  if (!HAS_INVISIBLE.test(text)) return;
  for (const match of text.matchAll(INVISIBLE_ALL)) yield { at: match.index, character: match[0] };
}

/** Return the range without white space, invisible characters and those of `also` at its ends. */
export function trim(text: string, [start, end]: Range, also = ''): Range {
  let from = start;
  let to = end;
  while (from < to && isIdle(text.charAt(from), also)) from += 1;
  while (to > from && isIdle(text.charAt(to - 1), also)) to -= 1;
  return [from, to];
}

const isIdle = (char: string, also: string) =>
  char <= ' ' || also.includes(char) || (char > '~' && EDGE.test(char));

/** Far longer than any video title or line of a report; anything longer is not read. */
const MAX_ENTRY = 64 * 1024;

export const isTooLong = (text: string) => text.length > MAX_ENTRY;

/** Return the text within the range. */
export const slice = (text: string, [start, end]: Range) => text.slice(start, end);

/** Return the words of a list that separates them by white space. */
export const words = (list: string) => list.trim().split(/\s+/);

/** Return the phrases, in lower case, of a list that separates them by `|` or line breaks. */
export const phrases = (list: string) =>
  list
    .toLowerCase()
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
