import { type Cell, flexRender, type Header } from '@tanstack/react-table';
import { memo, useRef } from 'react';
import type { ConferenceNames } from '#components/sessions/query/facets.ts';
import type { Row } from '#components/talk/row.ts';
import { Icon } from '#components/ui/icon.tsx';
import { type Marking, unmarked } from '#components/ui/marked.tsx';
import type { Query } from '#lib/search/query.ts';
import { ConferencesContext, type features, MarkingContext } from './talk-columns.tsx';
import styles from './talk-table.module.css';
import { useRowWindow } from './use-row-window.ts';
import { useTalkTable } from './use-talk-table.ts';

interface TalkTableProps {
  rows: readonly Row[];
  query: Query;
  /** Whether the rows come with the best matches first, to be left in that order. */
  ranked: boolean;
  marking: Marking | undefined;
  conferences?: ConferenceNames;
}

/** The sessions as a table, to be sorted by any column. */
export default function TalkTable({ rows, query, ranked, marking = unmarked, conferences }: TalkTableProps) {
  const table = useTalkTable(rows, query, ranked);
  const sorted = table.getRowModel().rows;
  const byDay = Boolean(table.getColumn('day')?.getIsSorted());
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to, above, below, measure, end } = useRowWindow(body, rows);
  return (
    <div className={styles.root} data-wide={query.columns.length > 0 || undefined}>
      <table className={styles.table} aria-label="Sessions" aria-rowcount={sorted.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {table.getFlatHeaders().map((header) => (
              <Head key={header.id} header={header} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <MarkingContext value={marking}>
            <ConferencesContext value={conferences}>
              <Space height={above} />
              {sorted.slice(from, to).map((row, at) => {
                const before = sorted[from + at - 1];
                return (
                  <Line
                    key={row.original.slug}
                    talk={row.original}
                    cells={row.getVisibleCells()}
                    index={from + at}
                    measure={measure}
                    first={byDay && before !== undefined && before.original.date !== row.original.date}
                  />
                );
              })}
              <Space height={below} />
            </ConferencesContext>
          </MarkingContext>
        </tbody>
      </table>
      <div ref={end} />
    </div>
  );
}

const DIRECTIONS = { asc: 'ascending', desc: 'descending' } as const;

/** A column's head: pressed, it sorts by the column; pressed again, in the other direction. */
function Head({ header }: { header: Header<typeof features, Row> }) {
  const { column } = header;
  const sorted = column.getIsSorted();
  return (
    <th scope="col" data-column={column.id} aria-sort={sorted ? DIRECTIONS[sorted] : undefined}>
      <button type="button" onClick={column.getToggleSortingHandler()}>
        {flexRender(column.columnDef.header, header.getContext())}
        <Icon name="up" small />
      </button>
    </th>
  );
}

interface LineProps {
  talk: Row;
  /** The cells of the visible columns: a new array only when other columns are shown. */
  cells: readonly Cell<typeof features, Row>[];
  index: number;
  measure: (line: HTMLElement | null) => void;
  /** Whether it is the first of its day, and not of the table. */
  first: boolean;
}

const Line = memo(function Line({ talk, cells, index, measure, first }: LineProps) {
  return (
    <tr
      ref={measure}
      data-index={index}
      data-talk={talk.slug}
      data-first={first || undefined}
      aria-rowindex={index + 2}
    >
      {cells.map((cell) => {
        const { id, columnDef } = cell.column;
        const content = flexRender(columnDef.cell, cell.getContext());
        return id === 'title' ? (
          <th key={id} scope="row" data-column={id}>
            {content}
          </th>
        ) : (
          <td key={id} data-column={id}>
            {content}
          </td>
        );
      })}
    </tr>
  );
});

/** Takes the room of rows that are not drawn. */
const Space = ({ height }: { height: number }) => height > 0 && <tr aria-hidden="true" style={{ height }} />;
