import type { Query } from '#lib/search/query.ts';

/** The table's columns in their order: as addresses have them, and as heads do. */
export const columns = [
  { id: 'day', label: 'Day' },
  { id: 'kind', label: 'Kind' },
  { id: 'title', label: 'Title' },
  { id: 'speakers', label: 'Speakers' },
  { id: 'company', label: 'Company' },
  { id: 'topics', label: 'Topics' },
  { id: 'notes', label: 'Notes' },
  { id: 'track', label: 'Track' },
  { id: 'role', label: 'Role' },
  { id: 'video', label: 'Video' },
] as const;
export type ColumnId = (typeof columns)[number]['id'];

/** Shown unless others are asked for. */
const USUAL: readonly string[] = ['day', 'kind', 'title', 'speakers', 'company', 'topics', 'notes'];
const ALWAYS = 'title';

/** Which columns a query shows; the title is always there. Names that are no column are passed over. */
export function columnsOf({ columns: asked }: Pick<Query, 'columns'>): ColumnId[] {
  const ids = columns.map(({ id }) => id);
  const known = ids.filter((id) => asked.includes(id));
  return ids.filter((id) => id === ALWAYS || (known.length > 0 ? known.includes(id) : USUAL.includes(id)));
}

export const isFixed = (id: ColumnId) => id === ALWAYS;

/** The query with a column more or less. The usual ones are not named in the address. */
export function toggleColumn(query: Query, id: ColumnId): Query {
  const shown = columnsOf(query);
  const next = columns
    .map((column) => column.id)
    .filter((other) => (other === id ? !shown.includes(id) : shown.includes(other)));
  return { ...query, columns: next.join() === USUAL.join() ? [] : next };
}

/** The column that a query sorts by, or `null` for programme order. */
export function sortOf({ sort }: Pick<Query, 'sort'>): { id: ColumnId; desc: boolean } | null {
  const desc = sort.startsWith('-');
  const column = columns.find(({ id }) => id === (desc ? sort.slice(1) : sort));
  return column ? { id: column.id, desc } : null;
}
