import { memo, type rowSortingFeature, type Table } from '@tanstack/react-table';
import type { Row } from '#components/talk/row.ts';

/**
 * Sorts the table's rows by their texts in the sorted column. Rows without one come last in either direction, and equal rows
 * keep their order. It stands in for `createSortedRowModel`, which asks for four values at every comparison instead of one
 * for each row: with 5,000 rows that takes more than twice as long.
 */
export const sortedRowModel = (table: Table<{ rowSortingFeature: typeof rowSortingFeature }, Row>) =>
  memo({
    memoDeps: () => [table.getPreSortedRowModel(), table.atoms.sorting.get()[0]],
    fn: (model, sort) => {
      if (!sort) return model;
      const keyed = model.rows.map((row) => ({ row, key: row.getValue<string | undefined>(sort.id) }));
      keyed.sort((a, b) => compare(a.key, b.key, sort.desc));
      return { ...model, rows: keyed.map(({ row }) => row) };
    },
  });

function compare(a: string | undefined, b: string | undefined, desc: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b === desc ? 1 : -1;
}
