import { byName, FACETS, type Filters, noFilters, SWITCHES, valueInAddress } from './facets.ts';

/**
 * What a reader asked of a list of talks: the text, the filters and the way to show them. All of it stands in the query
 * part of the address, so whoever is sent the link sees the same list.
 */
export interface Query extends Filters {
  /** As typed, spaces too. */
  q: string;
  /**
   * What is listed: the page's own list, which is that of the reports where they list less than the conference has, all of
   * the conference, or all conferences.
   */
  scope: Scope;
  view: 'programme' | 'table';
  /** The column to sort by, with `-` before it for descending; empty for programme order, or best first for a search. */
  sort: string;
  /** The columns of the table; empty for those that it shows by default. */
  columns: readonly string[];
  /** Search for the words as they are typed, without misspellings. */
  exact: boolean;
  /** Keys that are not ours, kept as they are. */
  rest: readonly (readonly [key: string, value: string])[];
}

const SCOPES = ['report', 'conference', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export const emptyQuery: Query = {
  ...noFilters,
  q: '',
  scope: 'report',
  view: 'programme',
  sort: '',
  columns: [],
  exact: false,
  rest: [],
};

/** The keys of an address that leave fewer talks. */
export const NARROWING_KEYS = ['q', ...FACETS.map(({ key }) => key), ...SWITCHES.map(({ name }) => name)];

/** All keys that are ours. */
export const KEYS = [...NARROWING_KEYS, 'scope', 'view', 'sort', 'column', 'exact'];

/**
 * Read the query part of an address, with or without its `?`. Anything is accepted; what is not understood counts as the
 * default, and the values of filters whatever their case.
 */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const list = (key: string, read: (value: string) => string = String) =>
    [...new Set(params.getAll(key).map(read))].filter((value) => value !== '');
  return {
    ...byName(FACETS, ({ key }) => list(key, valueInAddress)),
    ...byName(SWITCHES, ({ name, hides }) => (hides ? params.get(name) !== '0' : params.get(name) === '1')),
    q: params.get('q') ?? '',
    scope: SCOPES.find((scope) => scope === params.get('scope')) ?? emptyQuery.scope,
    view: params.get('view') === 'table' ? 'table' : 'programme',
    sort: params.get('sort') ?? '',
    columns: list('column'),
    exact: params.get('exact') === '1',
    rest: [...params].filter(([key]) => !KEYS.includes(key)),
  };
}

/**
 * Write a query as the end of an address: empty, or beginning with `?`. Defaults are left out and the keys have a fixed
 * order, so that a query has one address.
 */
export function formatQuery(query: Query): string {
  const params = new URLSearchParams();
  const write = (key: string, value: string | false) => {
    if (value) params.append(key, value);
  };
  const writeAll = (key: string, values: readonly string[]) => {
    for (const value of new Set(values)) write(key, value);
  };
  write('q', query.q);
  for (const { name, key } of FACETS) writeAll(key, query[name]);
  for (const { name } of SWITCHES)
    write(name, query[name] !== noFilters[name] && String(Number(query[name])));
  write('scope', query.scope !== emptyQuery.scope && query.scope);
  write('view', query.view !== emptyQuery.view && query.view);
  write('sort', query.sort);
  writeAll('column', query.columns);
  write('exact', query.exact && '1');
  for (const [key, value] of query.rest) params.append(key, value);
  const search = params.toString();
  return search && `?${search}`;
}

/** The same query without filters by the reader's own list: for a link that is meant for others. */
export const forOthers = (query: Query): Query => ({
  ...query,
  ...byName(
    SWITCHES.filter(({ isOwn = false }) => isOwn),
    ({ hides = false }) => hides,
  ),
});
