import { type FacetRow, filterRows } from '#lib/search/filter.ts';
import { parseQuery } from '#lib/search/query.ts';
import { makeFinder } from '#components/index-pages/find-entries.ts';

interface Item {
  facets: FacetRow;
  title: string;
  /** All of its text. */
  about: string;
}

/** The indexes of the items that match the query of an address. */
export function matchQuery(search: string, items: readonly Item[]): Set<number> {
  const query = parseQuery(search);
  const found = query.q.trim()
    ? makeFinder(items.map(({ title, about }) => ({ name: title, also: [], about })))(query.q).entries.keys()
    : undefined;
  const { passes } = filterRows(
    items.map(({ facets }) => facets),
    query,
    found,
  );
  return new Set([...passes.keys()].filter((at) => passes[at] === 1));
}
