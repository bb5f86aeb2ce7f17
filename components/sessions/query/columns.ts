import type { Query } from '#lib/search/query.ts';

/** The table's columns in order. The ids stand in addresses, the labels in the heads and in the menu of columns. */
export const columns = [
  { id: 'conference', label: 'Conference', shown: 'among several' },
  { id: 'day', label: 'Day', shown: 'by default' },
  { id: 'kind', label: 'Kind', shown: 'by default' },
  { id: 'title', label: 'Title', shown: 'always' },
  { id: 'speakers', label: 'Speakers', shown: 'by default' },
  { id: 'company', label: 'Company', shown: 'by default' },
  { id: 'topics', label: 'Topics', shown: 'by default' },
  { id: 'notes', label: 'Notes', shown: 'by default' },
  { id: 'track', label: 'Track', shown: 'on request' },
  { id: 'role', label: 'Role', shown: 'on request' },
  { id: 'video', label: 'Video', shown: 'on request' },
] as const;
export type ColumnId = (typeof columns)[number]['id'];

/** What is shown where the address names no column: the conference only where there are all of them. */
const defaultOf = ({ scope }: Pick<Query, 'scope'>) =>
  columns.flatMap(({ id, shown }) =>
    shown === 'on request' || (shown === 'among several' && scope !== 'all') ? [] : [id],
  );

/** The columns that a query shows, in the table's order. Names of no column are ignored. */
export function columnsOf({ columns: names, scope }: Pick<Query, 'columns' | 'scope'>): ColumnId[] {
  if (!columns.some(({ id }) => names.includes(id))) return defaultOf({ scope });
  return columns.flatMap(({ id, shown }) => (shown === 'always' || names.includes(id) ? [id] : []));
}

/** The query with a column shown or hidden. The address does not name the default columns. */
export function toggleColumn(query: Query, toggled: ColumnId): Query {
  const before = columnsOf(query);
  const after = columns.flatMap(({ id }) => (before.includes(id) !== (id === toggled) ? [id] : []));
  return { ...query, columns: after.join() === defaultOf(query).join() ? [] : after };
}

/** The column and direction that a query sorts by, or `null` if it names none. */
export function sortOf({ sort }: Pick<Query, 'sort'>): { id: ColumnId; desc: boolean } | null {
  const desc = sort.startsWith('-');
  const column = columns.find(({ id }) => id === (desc ? sort.slice(1) : sort));
  return column ? { id: column.id, desc } : null;
}

/** The query sorted by a column. The address does not name the order by day, unless a text would put the best first. */
export function sortBy(query: Query, { id, desc }: { id: string; desc: boolean }): Query {
  const isDefault = id === 'day' && !desc && query.q === '';
  return { ...query, sort: isDefault ? '' : `${desc ? '-' : ''}${id}` };
}
