import { useTable } from '@tanstack/react-table';
import { memo, useEffect, useMemo, useRef } from 'react';
import { go } from '#components/sessions/query/address.ts';
import { type ColumnId, columns, columnsOf, sortOf } from '#components/sessions/query/columns.ts';
import { Icon } from '#components/ui/icon.tsx';
import { type Marking, unmarked } from '#components/ui/marked.tsx';
import type { Row } from '#components/talk/row.ts';
import { useRowWindow } from './use-row-window.ts';
import { sortRows } from '#components/sessions/query/sort-rows.ts';
import { cells, features, sortable } from './talk-columns.tsx';
import styles from './talk-table.module.css';
import type { Query } from '#lib/search/query.ts';

interface TalkTableProps {
  rows: readonly Row[];
  query: Query;
  /** Whether the rows come best first, since there is a text and no other order is asked for. */
  ranked: boolean;
  marking: Marking | undefined;
}

/** The sessions as a table, to be sorted by any column. */
export default function TalkTable({ rows, query, ranked, marking = unmarked }: TalkTableProps) {
  const sort = useMemo(() => sortOf(query) ?? (ranked ? null : BY_DAY), [query, ranked]);
  const shown = useMemo(() => columnsOf(query), [query]);
  // Rows come in programme order, which is also what ties fall back to: by day there is nothing left to do.
  const inOrder = sort === null || (sort.id === 'day' && !sort.desc);
  const sorted = useMemo(() => (inOrder ? rows : sortRows(rows, sort)), [rows, sort, inOrder]);
  useEffect(() => {
    const timers = shown.map((id, at) =>
      setTimeout(() => sortRows(rows, { id, desc: false }), PAUSE + at * BETWEEN),
    );
    return () => timers.forEach(clearTimeout);
  }, [rows, shown]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to, above, below, measure, end } = useRowWindow(body, rows);
  // The table library makes an object of each row that it is given, so it is given those that are drawn.
  const data = useMemo(() => sorted.slice(from, to), [sorted, from, to]);
  const state = useMemo(() => ({ sorting: sort === null ? [] : [sort] }), [sort]);
  const table = useTable({ features, columns: sortable, data, state, manualSorting: true });
  return (
    <div className={styles.root} data-wide={query.columns.length > 0 || undefined}>
      <table className={styles.table} aria-label="Sessions" aria-rowcount={sorted.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map((id) => (
              <Head key={id} id={id} query={query} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Space height={above} />
          {table.getRowModel().rows.map(({ original }, index) => (
            <Line
              key={original.slug}
              row={original}
              index={from + index}
              shown={shown}
              marking={marking}
              measure={measure}
              first={sort?.id === 'day' && sorted[from + index - 1]?.date !== original.date}
            />
          ))}
          <Space height={below} />
        </tbody>
      </table>
      <div ref={end} />
    </div>
  );
}

/** Milliseconds before heads are made ready to be pressed, and between one and the next. */
const PAUSE = 500;
const BETWEEN = 50;

const BY_DAY = { id: 'day', desc: false } as const;

interface HeadProps {
  id: ColumnId;
  query: Query;
  sort: { id: ColumnId; desc: boolean } | null;
}

/** A head sorts by its column, pressed again the other way round. */
function Head({ id, query, sort }: HeadProps) {
  const on = sort?.id === id;
  const next = on && !sort.desc ? `-${id}` : id;
  return (
    <th scope="col" data-column={id} aria-sort={on ? (sort.desc ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        onClick={() => go({ ...query, sort: next === 'day' && query.q === '' ? '' : next }, 'choose')}
      >
        {columns.find((column) => column.id === id)?.label}
        <Icon name="up" small />
      </button>
    </th>
  );
}

interface LineProps {
  row: Row;
  index: number;
  shown: readonly ColumnId[];
  marking: Marking;
  measure: (line: HTMLElement | null) => void;
  /** Whether its day begins with it. */
  first: boolean;
}

const Line = memo(function Line({ row, index, shown, marking, measure, first }: LineProps) {
  return (
    <tr
      ref={measure}
      data-index={index}
      data-talk={row.slug}
      data-first={(first && index > 0) || undefined}
      aria-rowindex={index + 2}
    >
      {shown.map((id) =>
        id === 'title' ? (
          <th key={id} scope="row" data-column={id}>
            {cells[id](row, marking)}
          </th>
        ) : (
          <td key={id} data-column={id}>
            {cells[id](row, marking)}
          </td>
        ),
      )}
    </tr>
  );
});

/** The height of rows that are not drawn. */
const Space = ({ height }: { height: number }) => height > 0 && <tr aria-hidden="true" style={{ height }} />;
