import MiniSearch, { type Options } from 'minisearch';
import { allowance, FIELDS, foldedFields, type Searcher, WEIGHTS } from '#bench/search/engine.ts';
import { fold } from '#lib/search/fold.ts';
import type { SearchTalk } from '#lib/search/talks.ts';

export const name = 'minisearch';

const options: Options = {
  fields: [...FIELDS],
  searchOptions: {
    boost: WEIGHTS,
    prefix: true,
    fuzzy: (word) => allowance(word.length),
    weights: { prefix: 0.7, fuzzy: 0.2 },
    combineWith: 'AND',
  },
};

export function build(talks: readonly SearchTalk[]): Searcher {
  const index = new MiniSearch(options);
  index.addAll(talks.map((talk, id) => ({ id, ...foldedFields(talk) })));
  return searcher(index);
}

export const load = (saved: string | Uint8Array) => searcher(MiniSearch.loadJSON(String(saved), options));

const searcher = (index: MiniSearch): Searcher => ({
  search(text, limit) {
    const all = index.search(fold(text));
    const found = all.length > 0 ? all : index.search(fold(text), { combineWith: 'OR' });
    return found.slice(0, limit).map(({ id }) => Number(id));
  },
  save: () => JSON.stringify(index),
});
