import type { Searcher } from '#bench/search/engine.ts';
import { buildIndex, type SearchIndex } from '#lib/search/index.ts';
import { packIndex, unpackIndex } from '#lib/search/pack.ts';
import { search } from '#lib/search/search.ts';
import { didYouMean } from '#lib/search/suggest.ts';
import { type SearchTalk, talks as collection } from '#lib/search/talks.ts';

export const name = 'lib/search';

export const build = (talks: readonly SearchTalk[]) => searcher(buildIndex(talks, collection));

export const load = (saved: string | Uint8Array, talks: readonly SearchTalk[]) =>
  searcher(unpackIndex(typeof saved === 'string' ? new Uint8Array() : saved, talks, collection));

const searcher = (index: SearchIndex): Searcher => ({
  search: (text, limit) => search(index, text, { limit }).hits.map(({ row }) => row),
  all(text) {
    const result = search(index, text);
    return [result.rows, didYouMean(index, text, result)];
  },
  save: () => packIndex(index),
});
