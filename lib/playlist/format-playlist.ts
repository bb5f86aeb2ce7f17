import { COLUMNS, NEEDED, type PlaylistRow } from './schema.ts';

/**
 * Return the rows as the text of a `playlist.csv`: the required columns and any others that a row uses. Cells are
 * quoted only where CSV requires it.
 */
export function formatPlaylist(rows: readonly PlaylistRow[]): string {
  const columns = COLUMNS.filter(
    (column) => NEEDED.includes(column) || rows.some((row) => row[column] !== null),
  );
  const lines = rows.map((row) => columns.map((column) => formatCell(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

const formatCell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
