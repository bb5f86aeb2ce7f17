import type { ReactNode } from 'react';
import styles from './chart-table.module.css';

export interface ChartColumn {
  head: ReactNode;
  /** Numbers stand in a narrow column at its end; an aside is left out on small screens. By default a column shares what is left. */
  as?: 'number' | 'aside';
}

export interface ChartRow {
  name: string;
  /** Where that which the row counts is listed; `null` where it counts nothing. */
  href: string | null;
  /** One for each column after the first. */
  cells: readonly ReactNode[];
}

const KINDS = { number: styles.number, aside: styles.aside };

interface ChartTableProps {
  id: string;
  caption: ReactNode;
  /** Heading of the first column: “Track”. */
  of: string;
  columns: readonly ChartColumn[];
  rows: readonly ChartRow[];
  /** Whether the first column is the rail of a page as wide as its grid. */
  wide?: boolean;
}

/** A chart as a table: its bars stand in the cells, beside the numbers that they draw. */
export function ChartTable({ id, caption, of, columns, rows, wide = false }: ChartTableProps) {
  return (
    <figure className={wide ? `${styles.root} ${styles.wide}` : styles.root}>
      <figcaption id={id}>{caption}</figcaption>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {columns.map(({ head, as }, at) => (
              <th key={at} scope="col" className={as && KINDS[as]}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, href, cells }) => (
            <tr key={name}>
              <th scope="row">{href === null ? name : <a href={href}>{name}</a>}</th>
              {columns.map(({ as }, at) => (
                <td key={at} className={as && KINDS[as]}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
