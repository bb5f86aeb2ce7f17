/** A cell of a CSV file, with the offsets `[start, end)` of its text; quotes around it are not included. */
export interface Cell {
  value: string;
  start: number;
  end: number;
}

/** A CSV syntax error and where it is. */
export interface CsvProblem {
  reason: string;
  start: number;
  end: number;
}

/**
 * Parse CSV as in RFC 4180, but lines may also end with LF or CR alone, and empty lines are skipped. Never throws: at
 * the first syntax error it stops and returns the records before it together with the problem.
 */
export function readCsv(text: string): { records: Cell[][]; problem: CsvProblem | null } {
  const records: Cell[][] = [];
  let record: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : bare(text, at);
    if ('reason' in cell) return { records, problem: cell };
    record.push(cell.cell);
    at = cell.after;
    const isLast = text[at] !== ',';
    if (isLast) {
      if (record.length > 1 || record[0]?.value !== '') records.push(record);
      record = [];
      at += text.startsWith('\r\n', at) ? 2 : 1;
    } else if (at + 1 === text.length) {
      records.push([...record, { value: '', start: at + 1, end: at + 1 }]);
      at += 1;
    } else at += 1;
  }
  return { records, problem: null };
}

type Read = { cell: Cell; after: number } | CsvProblem;

const END = /[,\r\n]|$/g;

function bare(text: string, start: number): Read {
  END.lastIndex = start;
  const end = END.exec(text)?.index ?? text.length;
  const value = text.slice(start, end);
  const quote = value.indexOf('"');
  if (quote < 0) return { cell: { value, start, end }, after: end };
  const at = start + quote;
  const reason =
    'Unexpected `"` within a cell, expected the whole cell in quotes and each of its own as `""`';
  return { reason, start: at, end: at + 1 };
}

function quoted(text: string, open: number): Read {
  const start = open + 1;
  let end = text.indexOf('"', start);
  let doubled = false;
  while (end >= 0 && text[end + 1] === '"') {
    doubled = true;
    end = text.indexOf('"', end + 2);
  }
  if (end < 0) {
    const reason = 'Unexpected end of the file within a quoted cell, expected a closing `"`';
    return { reason, start: open, end: open + 1 };
  }
  const after = end + 1;
  if (after < text.length && !',\r\n'.includes(text.charAt(after))) {
    const reason = 'Unexpected text after a closing `"`, expected a comma or the end of the line';
    return { reason, start: after, end: after + 1 };
  }
  const value = text.slice(start, end);
  return { cell: { value: doubled ? value.replaceAll('""', '"') : value, start, end }, after };
}

/** Turn an offset in a cell's value into an offset in the file, where each quote in a quoted cell is written twice. */
export function offsetInFile(text: string, { value, start, end }: Cell, offset: number): number {
  if (end - start === value.length) return start + offset;
  let at = start;
  for (let left = offset; left > 0; left -= 1) at += text[at] === '"' ? 2 : 1;
  return at;
}
