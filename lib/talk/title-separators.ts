/**
 * Everything that may stand between a title and its byline, in the order of the pattern:
 * - a dash with a space on one side; before it, a closing bracket, a quotation mark, `!` or `?` will do as well
 * - a long dash, with or without spaces
 * - the dots where a title was cut off
 * - a bar between spaces
 * - `by`, perhaps behind `presented`, `moderated` or `hosted`
 * - a colon with a space behind it
 * - an opening bracket behind a space, before a letter of a script with capitals; in other scripts brackets belong to the title
 * - the space behind `?` or `!`, where a letter follows
 */
export const SEPARATOR =
  /(?:\s|(?<=[\])"”’'!?]))[-–—−‐‑‒―]{1,3}\s*|[-–—−‐‑‒―]{1,3}\s+|[—–]|(?:\.\.\.|…)\s*|\s\|\s|\s(?:presented |moderated |hosted )?by\s|:\s|\s\((?=[\p{Lu}\p{Ll}])|(?<=[?!])\s+(?=\p{L})/giu;

/** How readily a separator is believed to end the title: 0 for a dash between spaces, less for all others. */
export function weightOf(separator: string): number {
  const mark = separator.trim();
  if (mark === '|') return -0.3;
  if (mark === ':' || mark === '') return -2;
  if (mark === '(') return -1.2;
  if (mark === '...' || mark === '…') return -0.6;
  if (/by$/i.test(mark)) return -0.7;
  const blanks = (/^\s/.test(separator) ? 1 : 0) + (/\s$/.test(separator) ? 1 : 0);
  return blanks === 2 ? 0 : blanks === 1 ? -0.4 : -1.2;
}
