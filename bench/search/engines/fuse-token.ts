import Fuse from 'fuse.js';
import { FIELDS, foldedFields, type Searcher, WEIGHTS } from '#bench/search/engine.ts';
import { fold } from '#lib/search/fold.ts';
import type { SearchTalk } from '#lib/search/talks.ts';

export const name = 'fuse.js token search';

export function build(talks: readonly SearchTalk[]): Searcher {
  const fuse = new Fuse(talks.map(foldedFields), {
    keys: FIELDS.map((field) => ({ name: field, weight: WEIGHTS[field] })),
    threshold: 0.34,
    ignoreLocation: true,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return { search: (text, limit) => fuse.search(fold(text), { limit }).map(({ refIndex }) => refIndex) };
}
