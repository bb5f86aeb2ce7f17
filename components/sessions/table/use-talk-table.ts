import { functionalUpdate, type SortingState, useTable } from '@tanstack/react-table';
import { useEffect, useMemo } from 'react';
import { go } from '#components/sessions/query/address.ts';
import { columns, columnsOf, sortBy, sortOf } from '#components/sessions/query/columns.ts';
import type { Row } from '#components/talk/row.ts';
import type { Query } from '#lib/search/query.ts';
import { columnDefs, features } from './talk-columns.tsx';

/**
 * The rows as a table with the columns and the sorting that the query asks for; changed sorting becomes the query's. If they
 * are `ranked`, rows stay in the given order until the query names a column. Otherwise they are sorted by day.
 */
export function useTalkTable(rows: readonly Row[], query: Query, ranked: boolean) {
  const state = useMemo(() => {
    const visible = columnsOf(query);
    const sort = sortOf(query) ?? (ranked ? null : { id: 'day', desc: false });
    const sorting: SortingState = sort ? [sort] : [];
    return {
      sorting,
      columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, visible.includes(id)])),
    };
  }, [query, ranked]);
  const table = useTable({
    features,
    columns: columnDefs,
    data: rows,
    state,
    enableMultiSort: false,
    enableSortingRemoval: false,
    sortDescFirst: false,
    onSortingChange: (update) => {
      const [sort] = functionalUpdate(update, state.sorting);
      if (sort) go(sortBy(query, sort), 'choose');
    },
  });
  const { rows: inOrder } = table.getCoreRowModel();
  useEffect(() => {
    // Rows cache their values, so look them up before a head is pressed, one column at a time.
    const timers = columns.map(({ id }, at) =>
      setTimeout(() => inOrder.forEach((row) => row.getValue(id)), PAUSE + at * BETWEEN),
    );
    return () => timers.forEach(clearTimeout);
  }, [inOrder]);
  return table;
}

/** Milliseconds before the values of the first column are looked up, and between one column and the next. */
const PAUSE = 500;
const BETWEEN = 50;
