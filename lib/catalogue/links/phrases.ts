import { plainLetters } from '#lib/talk/spelling.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between two words of a phrase: spaces, a joining sign, or one or two other characters (`CI/CD`). */
const GAP = /^(?:\s+|\s*[&+/–-]\s*|\S{1,2})$/u;

/**
 * Index phrases with the values they stand for. The result is a function that finds the values of the phrases in a
 * text, each once and in the order of the text, in one pass however many phrases there are. Only whole words match;
 * case, accents and hyphens are ignored (`multi-cluster`, `Multi Cluster`, `multicluster`); where phrases overlap, the
 * longer one wins.
 */
export function phraseIndex<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
): (text: string) => T[] {
  const values = new Map<string, T>();
  let longest = 0;
  for (const [phrase, value] of phrases) {
    const key = phraseKey(phrase);
    if (!key || values.has(key)) continue;
    values.set(key, value);
    longest = Math.max(longest, key.length);
  }
  return (text) => {
    const found = new Set<T>();
    const words = wordsOf(text);
    for (let at = 0; at < words.length;) {
      const match = longestAt(words, at, values, longest);
      if (match) found.add(match.value);
      at += match?.words ?? 1;
    }
    return [...found];
  };
}

/** The key of a phrase. Phrases with the same key cannot be told apart in a text. */
export const phraseKey = (phrase: string): string => (plainLetters(phrase).match(WORD) ?? []).join('');

interface Word {
  text: string;
  /** Whether a phrase may continue from the word before into this one. */
  joins: boolean;
}

function wordsOf(text: string): Word[] {
  const plain = plainLetters(text);
  const words: Word[] = [];
  let end = 0;
  for (const match of plain.matchAll(WORD)) {
    words.push({ text: match[0], joins: GAP.test(plain.slice(end, match.index)) });
    end = match.index + match[0].length;
  }
  return words;
}

function longestAt<T>(words: Word[], start: number, values: Map<string, T>, longest: number) {
  let best: { value: T; words: number } | null = null;
  let key = '';
  for (let at = start; at < words.length; at += 1) {
    const word = words[at];
    if (!word || (at > start && !word.joins)) break;
    key += word.text;
    if (key.length > longest) break;
    const value = values.get(key);
    if (value !== undefined) best = { value, words: at - start + 1 };
  }
  return best;
}
