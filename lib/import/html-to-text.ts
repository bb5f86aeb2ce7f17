import { readReferences } from '#lib/talk/entities.ts';

const HIDDEN = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const BREAK = /<(?:br|\/p|\/li|\/div|\/h\d|\/tr)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The words of HTML, a line a paragraph; text that is none is left as it is. */
export function htmlToText(html: string): string {
  const words = html
    .replace(HIDDEN, ' ')
    .replace(/<li\b[^<>]*>/gi, '- ')
    .replace(BREAK, '\n')
    .replace(TAG, '');
  return readReferences(words)
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
