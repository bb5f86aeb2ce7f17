const OPENS = /[\s([{<“‘—–/-]/;
/** What an apostrophe is followed by where a word is cut: `Kubernetes's`, `don't`, `we'll`, `'90s`. */
const CUT = /^'(?:(?:s|t|d|m|re|ve|ll)\b|\d0s)/i;

/**
 * Set straight quotes and typed dashes as a typesetter would: `"a"` → “a”, `it's` → it’s, `--` → –, `...` → …, as Hugo
 * does when it publishes a post. `text` is a run without code; where it begins inside a line, nothing is known of what
 * stands before.
 */
export function typographic(text: string): string {
  return text
    .replace(/-{2,3}|\.{3}/g, (mark) => (mark === '...' ? '…' : mark === '--' ? '–' : '—'))
    .replace(/["']/g, (quote, at: number, whole: string) => {
      const before = whole[at - 1];
      const after = whole[at + 1] ?? '';
      const opens = before === undefined ? /[\p{L}\p{N}]/u.test(after) : OPENS.test(before);
      if (quote === '"') return opens ? '“' : '”';
      return opens && !CUT.test(whole.slice(at)) ? '‘' : '’';
    });
}
