/**
 * What a reader asked of a list of talks: the text, the filters and the way to show them. It is the query part of the
 * address and nothing else, so that whoever gets the link sees the same.
 */
export interface Query {
  /** As typed, spaces too. */
  q: string;
  /** Of each facet the values asked for; none means all. */
  days: readonly string[];
  kinds: readonly string[];
  tracks: readonly string[];
  companies: readonly string[];
  topics: readonly string[];
  speakers: readonly string[];
  /** Only talks that a report speaks of. */
  notes: boolean;
  /** Whether sponsored talks are shown. */
  sponsored: boolean;
  /** The talks of the reports, or all of the conference. */
  scope: 'report' | 'conference';
  view: 'programme' | 'table';
  /** The table's column, `-` before it for downwards; empty for programme order, or the best first where there is a text. */
  sort: string;
  /** The table's columns; none means those it shows by itself. */
  columns: readonly string[];
  /** Whether misspellings are refused. */
  exact: boolean;
  /** Keys of others, kept as they are. */
  rest: readonly (readonly [key: string, value: string])[];
}

export const emptyQuery: Query = {
  q: '',
  days: [],
  kinds: [],
  tracks: [],
  companies: [],
  topics: [],
  speakers: [],
  notes: false,
  sponsored: true,
  scope: 'report',
  view: 'programme',
  sort: '',
  columns: [],
  exact: false,
  rest: [],
};

/** The facets, and their keys in an address. A value more is the key once more: `day=2019-05-21&day=2019-05-22`. */
const LISTS = {
  days: 'day',
  kinds: 'kind',
  tracks: 'track',
  companies: 'company',
  topics: 'topic',
  speakers: 'speaker',
  columns: 'column',
} as const;
const OURS = new Set<string>([
  'q',
  ...Object.values(LISTS),
  'notes',
  'sponsored',
  'scope',
  'view',
  'sort',
  'exact',
]);

/** Read the query part of an address, with or without its `?`. Anything is accepted; what is not understood is the default. */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const list = (key: string) => [...new Set(params.getAll(key))].filter((value) => value !== '');
  return {
    q: params.get('q') ?? '',
    days: list(LISTS.days),
    kinds: list(LISTS.kinds),
    tracks: list(LISTS.tracks),
    companies: list(LISTS.companies),
    topics: list(LISTS.topics),
    speakers: list(LISTS.speakers),
    notes: params.get('notes') === '1',
    sponsored: params.get('sponsored') !== '0',
    scope: params.get('scope') === 'conference' ? 'conference' : 'report',
    view: params.get('view') === 'table' ? 'table' : 'programme',
    sort: params.get('sort') ?? '',
    columns: list(LISTS.columns),
    exact: params.get('exact') === '1',
    rest: [...params].filter(([key]) => !OURS.has(key)),
  };
}

/** Write a query as the end of an address: empty, or beginning with `?`. Defaults are left out and keys are in one order. */
export function formatQuery(query: Query): string {
  const params = new URLSearchParams();
  const write = (key: string, value: string | false) => {
    if (value) params.append(key, value);
  };
  const writeList = (facet: keyof typeof LISTS) => {
    for (const value of new Set(query[facet])) write(LISTS[facet], value);
  };
  write('q', query.q);
  for (const facet of ['days', 'kinds', 'tracks', 'companies', 'topics', 'speakers'] as const)
    writeList(facet);
  write('notes', query.notes && '1');
  write('sponsored', !query.sponsored && '0');
  write('scope', query.scope !== emptyQuery.scope && query.scope);
  write('view', query.view !== emptyQuery.view && query.view);
  write('sort', query.sort);
  writeList('columns');
  write('exact', query.exact && '1');
  for (const [key, value] of query.rest) params.append(key, value);
  const search = params.toString();
  return search && `?${search}`;
}
