import type { VFile } from 'vfile';
import { tidy } from '#lib/talk/text.ts';
import { CELL_RULES, type CellProblem, lengthProblem } from './cells.ts';
import { JOINT } from './row-text.ts';
import { type Cell, offsetInFile, readCsv } from './csv.ts';
import { DATA, decode, withoutHidden } from '#lib/source/decode.ts';
import type { Range, Source } from '#lib/source/source.ts';
import { COLUMNS, type Column, type ListedRow, NEEDED } from './schema.ts';
import { reportError } from './report.ts';
import { report } from '#lib/source/report.ts';

/**
 * Read a `playlist.csv` and return its valid rows. Bad content never throws; it is reported on the file: content that
 * is not text (`file-too-large`, `encoding`) or not CSV (`csv-syntax`), wrong columns (`csv-columns`), invalid cells
 * (`cell-too-long` and those of `CELL_RULES`) and a video listed twice (`video-twice`). Rows with an error are
 * left out.
 */
export function readPlaylist(file: VFile): ListedRow[] {
  const source = decode(file, DATA);
  if (!source) return [];
  const { text, point, position: place } = source;
  const { records, problem } = readCsv(text);
  if (problem) {
    const { reason, start, end } = problem;
    reportError(file, { ruleId: 'csv-syntax', reason, place: place(start, end) });
  }
  const [header, ...rest] = records;
  const columns = header && readHeader(header, file, place);
  if (!columns) {
    if (!header && !problem)
      reportColumns(file, 'Unexpected empty file, expected a line of column names first');
    return [];
  }
  const rows = rest.flatMap((cells) => readRow(cells, { columns, text, point, place, file }) ?? []);
  return withoutTwins(rows, file);
}

interface Context {
  columns: readonly Column[];
  text: string;
  point: Source['point'];
  place: Source['position'];
  file: VFile;
}

const reportColumns = (file: VFile, reason: string, place?: ReturnType<Source['position']>) =>
  reportError(file, { ruleId: 'csv-columns', reason, place });

function readHeader(header: readonly Cell[], file: VFile, place: Source['position']): Column[] | null {
  const columns: Column[] = [];
  for (const { value, start, end } of header) {
    const column = COLUMNS.find((known) => known === value.trim());
    if (!column || columns.includes(column)) {
      const reason = `Unexpected ${column ? 'second ' : ''}column \`${value}\`, expected ${list(NEEDED)} and at most ${list(COLUMNS.slice(NEEDED.length))}`;
      reportColumns(file, reason, place(start, end));
      return null;
    }
    columns.push(column);
  }
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length === 0) return columns;
  const [first, last] = [header[0]?.start ?? 0, header.at(-1)?.end ?? 0];
  reportColumns(file, `Unexpected lack of ${list(missing)}, expected ${list(NEEDED)}`, place(first, last));
  return null;
}

const list = (columns: readonly Column[]) => columns.map((column) => `\`${column}\``).join(', ');

function readRow(cells: readonly Cell[], { columns, text, point, place, file }: Context): ListedRow | null {
  const position = place(cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0);
  if (cells.length !== columns.length) {
    const reason = `Unexpected ${cells.length} cells, expected ${columns.length} as in the first line`;
    reportColumns(file, reason, position);
    return null;
  }
  const cellOf = (column: Column) => cells[columns.indexOf(column)];
  let isSound = true;
  const read = (column: Column): string | null => {
    const cell = cellOf(column);
    if (!cell || cell.value === '') return null;
    tell(cell, CELL_RULES[column]?.(cell.value) ?? []);
    return (column === 'abstract' ? withoutHidden(cell.value).trim() : tidy(cell.value)) || null;
  };
  const tell = (cell: Cell, problems: readonly CellProblem[]) => {
    for (const { range, ...problem } of problems) {
      const [start, end] = (range ?? [0, cell.value.length]).map((at) => offsetInFile(text, cell, at));
      report(file, 'playlist', { ...problem, place: place(start ?? cell.start, end ?? cell.end) });
      if (problem.severity === 'error') isSound = false;
    }
  };
  for (const cell of cells) tell(cell, lengthProblem(cell.value));
  if (!isSound) return null;
  const entry = cellOf('entry');
  const speakers = cellOf('speakers');
  const pointIn = (offset: number) => {
    if (!entry) return position.start;
    const behind = offset - entry.value.length - JOINT.length;
    const [cell, at] = speakers && behind >= 0 ? [speakers, behind] : [entry, offset];
    return point(offsetInFile(text, cell, Math.min(at, cell.value.length)));
  };
  const row = {
    track: read('track'),
    entry: entry?.value ?? '',
    videoId: read('videoId'),
    recording: read('recording'),
    slides: read('slides'),
    // Kept exactly as written, so that messages about a part of it can point to the right place.
    speakers: read('speakers') && (speakers?.value ?? null),
    date: read('date'),
    start: read('start'),
    end: read('end'),
    room: read('room'),
    abstract: read('abstract'),
    source: read('source'),
    position: entry ? place(entry.start, entry.end) : position,
    place: ([start, end]: Range) => ({ start: pointIn(start), end: pointIn(end) }),
  };
  return isSound ? row : null;
}

/** Keep the first row of each video and report the others. */
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
    reportError(file, { ruleId: 'video-twice', reason, place: row.position });
    return false;
  });
}
