import { completions, postings, type SearchIndex } from './index.ts';
import { allowance, misspellings, soundsLike } from './misspelt.ts';
import { parseSearch } from './parse-search.ts';
import type { SearchResult } from './search.ts';
import { fold } from './fold.ts';
import { words } from './words.ts';

/** So many results need no other query. */
const ENOUGH = 4;

/**
 * The query as it was probably meant, or `null`: with the words that stand for misspelt ones; where it finds little, with
 * other words for those that are there, but hardly ever, while one like them is common (`brian` where there is one Brian
 * and five times Bryan). Costs as much as a search.
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
    const [at] = completions(index, word);
    if (index.words[at] !== word) continue;
    const times = (w: number) => postings(index, w).length;
    const [better] = misspellings(index, word, allowance(word))
      .filter((near) => times(near.word) > 2 * times(at) && soundsLike(index.words[near.word] ?? '', word))
      .toSorted((a, b) => b.nearness - a.nearness || times(b.word) - times(a.word));
    if (better) instead.set(word, index.words[better.word] ?? word);
  }
  return instead.size > 0 ? replaceWords(text, instead) : null;
}

/** The text with other words for some of its own, which are given folded. */
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

/**
 * Completions of the operator being typed at the end of a query (`speaker:li`), as whole queries: those values first that
 * begin with what was typed, then those with a word that does. `values` lists each operator's, best first.
 */
export function complete(
  text: string,
  values: Readonly<Record<string, readonly string[]>>,
  limit = 8,
): { value: string; query: string }[] {
  const last = parseSearch(text, Object.keys(values)).at(-1);
  if (!last?.open || !last.field) return [];
  const typed = fold(last.value);
  const begins = (value: string) => fold(value).startsWith(typed);
  const all = values[last.field] ?? [];
  const before = text.slice(0, text.length - last.source.length);
  const operator = `${last.not ? '-' : ''}${last.field}:`;
  return [
    ...all.filter(begins),
    ...all.filter((value) => !begins(value) && words(value).some((word) => word.text.startsWith(typed))),
  ]
    .slice(0, limit)
    .map((value) => ({
      value,
      query: `${before}${operator}${/^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value}"`} `,
    }));
}
