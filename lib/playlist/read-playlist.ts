import type { VFile } from 'vfile';
import { fold } from '#lib/talk/text.ts';
import { CELL_RULES } from './cells.ts';
import { type Cell, offsetInFile, readCsv } from './csv.ts';
import { decode } from '#lib/source/decode-large.ts';
import { indexLines, type PositionOf } from '#lib/source/lines.ts';
import { COLUMNS, type Column, type ListedRow, NEEDED } from './schema.ts';
import { tellError } from '#lib/source/tell.ts';

/**
 * Read `playlist.csv`. Bad content never throws: reported on the file are what is no text (`file-too-large`,
 * `encoding`), no CSV (`csv-syntax`) or has other columns (`csv-columns`), cells that are not what their column holds
 * (see `CELL_RULES`) and a video listed twice (`video-twice`). A row with an error is left out.
 */
export function readPlaylist(file: VFile): ListedRow[] {
  const text = decode(file);
  if (text === null) return [];
  const { records, problem } = readCsv(text);
  const place = indexLines(text);
  if (problem) {
    const { reason, start, end } = problem;
    tellError(file, { ruleId: 'csv-syntax', reason, place: place(start, end) });
  }
  const [header, ...rest] = records;
  const columns = header && readHeader(header, file, place);
  if (!columns) {
    if (!header && !problem)
      tellColumns(file, 'Unexpected empty file, expected a line of column names first');
    return [];
  }
  const rows = rest.flatMap((cells) => readRow(cells, { columns, text, place, file }) ?? []);
  return withoutTwins(rows, file);
}

interface Context {
  columns: readonly Column[];
  text: string;
  place: PositionOf;
  file: VFile;
}

const tellColumns = (file: VFile, reason: string, place?: ReturnType<PositionOf>) =>
  tellError(file, { ruleId: 'csv-columns', reason, place });

function readHeader(header: readonly Cell[], file: VFile, place: PositionOf): Column[] | null {
  const columns: Column[] = [];
  for (const { value, start, end } of header) {
    const column = COLUMNS.find((known) => known === value.trim());
    if (!column || columns.includes(column)) {
      const reason = `Unexpected ${column ? 'second ' : ''}column \`${value}\`, expected ${list(NEEDED)} and at most ${list(COLUMNS.slice(NEEDED.length))}`;
      tellColumns(file, reason, place(start, end));
      return null;
    }
    columns.push(column);
  }
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length === 0) return columns;
  const [first, last] = [header[0]?.start ?? 0, header.at(-1)?.end ?? 0];
  tellColumns(file, `Unexpected lack of ${list(missing)}, expected ${list(NEEDED)}`, place(first, last));
  return null;
}

const list = (columns: readonly Column[]) => columns.map((column) => `\`${column}\``).join(', ');

function readRow(cells: readonly Cell[], { columns, text, place, file }: Context): ListedRow | null {
  const position = place(cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0);
  if (cells.length !== columns.length) {
    const reason = `Unexpected ${cells.length} cells, expected ${columns.length} as in the first line`;
    tellColumns(file, reason, position);
    return null;
  }
  const cellOf = (column: Column) => cells[columns.indexOf(column)];
  let isSound = true;
  const read = (column: Column): string | null => {
    const cell = cellOf(column);
    if (!cell || cell.value === '') return null;
    const problems = CELL_RULES[column]?.(cell.value) ?? [];
    for (const { severity, range, ...problem } of problems) {
      const [start, end] = (range ?? [0, cell.value.length]).map((at) => offsetInFile(text, cell, at));
      const message = { ...problem, place: place(start ?? cell.start, end ?? cell.end) };
      const written = file.message(message.reason, { ...message, source: 'playlist' });
      written.fatal = severity === 'error';
      if (severity === 'error') isSound = false;
    }
    return (column === 'abstract' ? cell.value.trim() : fold(cell.value)) || null;
  };
  const entry = cellOf('entry');
  const row = {
    track: read('track'),
    entry: entry?.value ?? '',
    videoId: read('videoId'),
    slides: read('slides'),
    date: read('date'),
    start: read('start'),
    room: read('room'),
    abstract: read('abstract'),
    source: read('source'),
    position: entry ? place(entry.start, entry.end) : position,
    place: ([start, end]: readonly [number, number]) =>
      entry ? place(offsetInFile(text, entry, start), offsetInFile(text, entry, end)) : position,
  };
  return isSound ? row : null;
}

/** Keep the first row of each video. */
function withoutTwins(rows: readonly ListedRow[], file: VFile): ListedRow[] {
  const firsts = new Map<string, ListedRow>();
  return rows.filter((row) => {
    if (row.videoId === null) return true;
    const first = firsts.get(row.videoId);
    if (!first) {
      firsts.set(row.videoId, row);
      return true;
    }
    const reason = `Unexpected second entry with the video \`${row.videoId}\`, expected one: the other is at \`${file.path}:${first.position.start.line}\``;
    tellError(file, { ruleId: 'video-twice', reason, place: row.position });
    return false;
  });
}
