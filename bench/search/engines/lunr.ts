import lunr from 'lunr';
import { allowance, FIELDS, foldedFields, type Searcher, WEIGHTS } from '#bench/search/engine.ts';
import { fold } from '#lib/search/fold.ts';
import type { SearchTalk } from '#lib/search/talks.ts';

export const name = 'lunr';

export function build(talks: readonly SearchTalk[]): Searcher {
  return searcher(
    lunr((builder) => {
      builder.pipeline.reset();
      builder.searchPipeline.reset();
      for (const field of FIELDS) builder.field(field, { boost: WEIGHTS[field] });
      for (const [row, talk] of talks.entries()) builder.add({ id: row, ...foldedFields(talk) });
    }),
  );
}

export const load = (saved: string | Uint8Array) => searcher(lunr.Index.load(JSON.parse(String(saved))));

const searcher = (index: lunr.Index): Searcher => ({
  search(text, limit) {
    const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const { REQUIRED } = lunr.Query.presence;
    const { TRAILING } = lunr.Query.wildcard;
    const all = index.query((query) => {
      for (const word of words) query.term(word, { presence: REQUIRED, wildcard: TRAILING });
    });
    const found =
      all.length > 0
        ? all
        : index.query((query) => {
            for (const word of words) {
              query.term(word, { boost: 10 });
              query.term(word, { boost: 5, wildcard: TRAILING });
              query.term(word, { boost: 1, editDistance: allowance(word.length) });
            }
          });
    return found.slice(0, limit).map(({ ref }) => Number(ref));
  },
  save: () => JSON.stringify(index),
});
