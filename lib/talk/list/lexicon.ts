import { slice } from '#lib/talk/text.ts';
import type { Line } from './ends.ts';

/** Given a word, returns how much its use in the list speaks against its being part of a name (0: not at all). */
export type ListLexicon = (word: string) => number;

const WORD = /[\p{L}\p{N}'’]+/gu;
/** A word and the next, unless a comma or an `&` stands in between: surnames precede many companies and names. */
const WORD_AND_NEXT = /([\p{L}\p{N}'’]+)(?:[^\p{L}\p{N}'’,&]*(?=([\p{L}\p{N}'’]+)))?/gu;

/**
 * Learn which words a list uses as ordinary words. A word that also occurs in lower case, or that is followed by many
 * different words, is probably not part of a name, even if `Mellow Ruby` looks like one. A word that always follows the
 * same other word is exempt: it may be the surname of the only speaker.
 */
export function lexiconOf(lines: readonly Line[]): ListLexicon {
  const small = new Map<string, number>();
  const followers = new Map<string, Set<string>>();
  /** The word before each word; `null` if there are several. */
  const leaders = new Map<string, string | null>();
  const many = Math.max(4, lines.length * 0.08);
  for (const { text, range } of lines) {
    let before: { word: string; next: string } | null = null;
    for (const [, word = '', next = ''] of slice(text, range).matchAll(WORD_AND_NEXT)) {
      const leader = before?.next === word ? before.word.toLowerCase() : '';
      before = { word, next };
      if (word.length < 3) continue;
      const lower = word.toLowerCase();
      if (word === lower) small.set(lower, (small.get(lower) ?? 0) + 1);
      leaders.set(lower, leaders.has(lower) && leaders.get(lower) !== leader ? null : leader);
      const after = followers.get(lower);
      if (!after) followers.set(lower, new Set([next.toLowerCase()]));
      else if (after.size < many) after.add(next.toLowerCase());
    }
  }
  const known = new Map<string, number>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const lower = word.toLowerCase();
    const against =
      ((followers.get(lower)?.size ?? 0) >= many && !leaders.get(lower) ? 2 : 0) +
      ((small.get(lower) ?? 0) > (word === lower ? 1 : 0) ? 1.2 : 0);
    known.set(word, against);
    return against;
  };
}

/** How much the words of a piece, taken together, speak against its being a name. */
export const againstName = (piece: string, lexicon: ListLexicon): number =>
  (piece.match(WORD) ?? []).reduce((sum, word) => sum + lexicon(word), 0);
