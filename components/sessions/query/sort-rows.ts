import { fold } from '#lib/search/fold.ts';
import type { ColumnId } from './columns.ts';
import { kinds } from '#lib/wording/kinds.ts';
import type { Row } from '#components/talk/row.ts';

const kindOrder = Object.keys(kinds);

/** What a column is sorted by: nothing sorts behind everything. */
export const keys: Record<ColumnId, (row: Row) => string | undefined> = {
  day: ({ date }) => date ?? undefined,
  kind: ({ kind }) => String(kindOrder.indexOf(kind)).padStart(2, '0'),
  title: ({ title }) => sortKey(title),
  speakers: ({ speakers }) => sortKey(speakers.map(({ name }) => name).join(' ')),
  company: ({ speakers }) => sortKey(speakers.map(({ company }) => company ?? '').join(' ')),
  topics: ({ topics }) => sortKey(topics.map(({ name }) => name).join(' ')),
  notes: ({ notes }) => sortKey(notes.map(({ heading }) => heading).join(' ')),
  track: ({ track }) => (track ? sortKey(track.name) : undefined),
  role: ({ speakers }) => sortKey(speakers.map(({ role }) => role ?? '').join(' ')),
  video: ({ videoId }) => videoId,
};

/** Without accents, capitals and the signs that stand before a title. */
const sortKey = (text: string) => fold(text).replace(/^[^\p{L}\p{N}]+/u, '') || undefined;

/** Keys by row, since a list that is sorted is sorted again at every letter typed. */
const keysOf = new Map<ColumnId, Map<Row, string | undefined>>();
/** Sorted lists by what they were made from. */
const known = new WeakMap<readonly Row[], Map<string, readonly Row[]>>();

/**
 * Rows by a column; ties keep their order. A list is sorted once, so that it can be ready before it is asked for. Sorted
 * here and not by the library, which asks each row for its value at every comparison: of 5,000 rows that would be most of
 * the work.
 */
export function sortRows(
  rows: readonly Row[],
  { id, desc }: { id: ColumnId; desc: boolean },
): readonly Row[] {
  const lists = known.get(rows) ?? new Map<string, readonly Row[]>();
  known.set(rows, lists);
  const name = `${id} ${desc}`;
  const list = lists.get(name) ?? sort(rows, id, desc);
  lists.set(name, list);
  return list;
}

function sort(rows: readonly Row[], id: ColumnId, desc: boolean): readonly Row[] {
  const made = keysOf.get(id) ?? new Map<Row, string | undefined>();
  keysOf.set(id, made);
  const keyOf = (row: Row) => {
    if (!made.has(row)) made.set(row, keys[id](row));
    return made.get(row);
  };
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key, desc))
    .map(({ row }) => row);
}

/** What has nothing comes last, whichever way the others go. */
function compare(a: string | undefined, b: string | undefined, desc: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b === desc ? 1 : -1;
}
