import { create, insertMultiple, load as restore, save, search } from '@orama/orama';
import { allowance, FIELDS, foldedFields, type Searcher, WEIGHTS } from '#bench/search/engine.ts';
import { fold } from '#lib/search/fold.ts';
import type { SearchTalk } from '#lib/search/talks.ts';

export const name = 'orama';

export async function build(talks: readonly SearchTalk[]): Promise<Searcher> {
  const db = make();
  await insertMultiple(
    db,
    talks.map((talk, row) => ({ id: String(row), ...foldedFields(talk) })),
    5000,
  );
  return searcher(db);
}

export function load(saved: string | Uint8Array): Searcher {
  const db = make();
  restore(db, JSON.parse(String(saved)));
  return searcher(db);
}

const make = () =>
  create({
    schema: { title: 'string', speakers: 'string', companies: 'string', topics: 'string', notes: 'string' },
  });

const searcher = (db: ReturnType<typeof make>): Searcher => ({
  async search(text, limit) {
    const longest = Math.max(...text.split(' ').map((word) => word.length));
    const { hits } = await search(db, {
      term: fold(text),
      tolerance: allowance(longest),
      limit,
      boost: WEIGHTS,
      properties: [...FIELDS],
    });
    return hits.map(({ id }) => Number(id));
  },
  save: () => JSON.stringify(save(db)),
});
