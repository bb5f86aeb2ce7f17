import { type HtmlTag, htmlTokens } from '#lib/source/html.ts';

const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The words of HTML, a line for each paragraph; plain text is left as it is. */
export function htmlToText(html: string): string {
  let words = '';
  let done = 0;
  for (const token of htmlTokens(html)) {
    // Where a comment or a script was left out, what stood on its two sides stays apart.
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

/** What a tag leaves in plain text: the end of a line, the dash of an item, or nothing. */
function textOf({ kind, name }: HtmlTag): string {
  if (kind === 'open') return name === 'br' ? '\n' : name === 'li' ? '- ' : '';
  return /^(?:p|li|div|h\d|tr)$/.test(name) ? '\n' : '';
}
