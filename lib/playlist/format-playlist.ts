import { COLUMNS, NEEDED, type PlaylistRow } from './schema.ts';

/** Write rows as `playlist.csv`: the needed columns and those that any row uses, quoted only where CSV asks for it. */
export function formatPlaylist(rows: readonly PlaylistRow[]): string {
  const columns = COLUMNS.filter(
    (column) => NEEDED.includes(column) || rows.some((row) => row[column] !== null),
  );
  const lines = rows.map((row) => columns.map((column) => formatCell(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

const formatCell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
