import { Charset, Index } from 'flexsearch';
import { foldedFields, type Searcher } from '#bench/search/engine.ts';
import { fold } from '#lib/search/fold.ts';
import type { SearchTalk } from '#lib/search/talks.ts';

export const name = 'flexsearch';

export function build(talks: readonly SearchTalk[]): Searcher {
  const index = make();
  for (const [row, talk] of talks.entries()) index.add(row, Object.values(foldedFields(talk)).join(' '));
  return searcher(index);
}

export function load(saved: string | Uint8Array): Searcher {
  const index = make();
  const parts: [key: string, value: string][] = JSON.parse(String(saved));
  for (const [key, value] of parts) index.import(key, value);
  return searcher(index);
}

const make = () => new Index({ tokenize: 'forward', encoder: Charset.LatinBalance, resolution: 9 });

const searcher = (index: ReturnType<typeof make>): Searcher => ({
  search: (text, limit) => index.search(fold(text), { limit, suggest: true }).map(Number),
  save() {
    const parts: [string, unknown][] = [];
    index.export((key: string, value: unknown) => {
      if (value) parts.push([key, value]);
    });
    return JSON.stringify(parts);
  },
});
