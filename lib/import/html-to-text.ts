import { type HtmlTag, htmlTokens } from '#lib/source/html.ts';

const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Convert HTML to text with one line per paragraph. Plain text is returned as it is. */
export function htmlToText(html: string): string {
  let words = '';
  let done = 0;
  for (const token of htmlTokens(html)) {
    // Keep words apart that a removed comment or script separated.
    if (token.start > done) words += ' ';
    words += token.kind === 'text' ? token.value : textOf(token);
    done = token.end;
  }
  return words
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What a tag becomes in plain text: a line break, the dash of a list item, or nothing. */
function textOf({ kind, name }: HtmlTag): string {
  if (kind === 'open') return name === 'br' ? '\n' : name === 'li' ? '- ' : '';
  return /^(?:p|li|div|h\d|tr)$/.test(name) ? '\n' : '';
}
