const OPENS = /[\s([{<“‘—–/-]/;
/** What follows an apostrophe that marks a contraction or possessive: `Kubernetes's`, `don't`, `we'll`, `'90s`. */
const CUT = /^'(?:(?:s|t|d|m|re|ve|ll)\b|\d0s)/i;

/**
 * Replace straight quotes and typed dashes with typographic ones, as Hugo does when it publishes a post: `"a"` → “a”,
 * `it's` → it’s, `--` → –, `...` → …. `text` must be free of code; it may start in the middle of a line, and what comes
 * before it is not known.
 */
export function typographic(text: string): string {
  return text
    .replace(/-{2,3}|\.{3}/g, (mark) => (mark === '...' ? '…' : mark === '--' ? '–' : '—'))
    .replace(/["']/g, (quote, at: number, whole: string) => {
      const before = whole[at - 1];
      const after = whole.charAt(at + 1);
      const opens = before === undefined ? /[\p{L}\p{N}]/u.test(after) : OPENS.test(before);
      if (quote === '"') return opens ? '“' : '”';
      return opens && !CUT.test(whole.slice(at)) ? '‘' : '’';
    });
}
