import { isKnown, placeOf, postings, type SearchIndex } from './index.ts';
import { allowance, misspellings, soundsLike } from './misspelt.ts';
import { search, type SearchResult } from './search.ts';
import { words } from './words.ts';

/** With this many results no other query is suggested. */
const ENOUGH = 4;

/**
 * The query as it was probably meant, or `null`. Misspelt words are replaced by what was found for them. Where little is
 * found, rare words are replaced by common ones that sound the same if that finds more: `brian` if there is one Brian and five
 * Bryans. This costs as much as a search.
 */
export function didYouMean(
  index: SearchIndex,
  text: string,
  { close, rows }: Pick<SearchResult, 'close' | 'rows'>,
): string | null {
  if (close)
    return replaceWords(
      text,
      new Map(close.map(({ typed, used }) => [typed, used[0]?.toLowerCase() ?? typed])),
    );
  if (rows.length >= ENOUGH) return null;
  const instead = new Map<string, string>();
  for (const { text: word } of words(text)) {
    if (!isKnown(index, word)) continue;
    const at = placeOf(index, word);
    const times = (w: number) => postings(index, w).length;
    const [better] = misspellings(index, word, allowance(word))
      .filter((near) => times(near.word) > 2 * times(at) && soundsLike(index.words[near.word] ?? '', word))
      .toSorted((a, b) => b.nearness - a.nearness || times(b.word) - times(a.word));
    if (better) instead.set(word, index.words[better.word] ?? word);
  }
  if (instead.size === 0) return null;
  const meant = replaceWords(text, instead);
  return search(index, meant, { exact: true }).rows.length > rows.length ? meant : null;
}

/** The text with some words replaced; those are given folded. */
function replaceWords(text: string, instead: ReadonlyMap<string, string>): string {
  let result = '';
  let at = 0;
  for (const { text: word, start, end } of words(text)) {
    const other = instead.get(word);
    if (other === undefined) continue;
    result += text.slice(at, start) + other;
    at = end;
  }
  return result + text.slice(at);
}
