import type { VFile } from 'vfile';
import { lengthProblem } from '#lib/playlist/cells.ts';
import { reportWarning } from '#lib/playlist/report.ts';
import { COLUMNS, type PlaylistRow } from '#lib/playlist/schema.ts';

/** Leave out what is longer than a cell may be (`cell-too-long`): a text by itself, a title with its whole row. */
export function withoutLongCells(rows: readonly PlaylistRow[], file: VFile): PlaylistRow[] {
  return rows.flatMap((row) => {
    let short: PlaylistRow | null = row;
    for (const column of COLUMNS) {
      const [problem] = lengthProblem(row[column] ?? '');
      if (!problem) continue;
      const title = column === 'entry' || column === 'speakers' ? '' : ` of \`${row.entry.slice(0, 60)}\``;
      const reason = `${problem.reason}: \`${column}\`${title} is left out`;
      reportWarning(file, { ruleId: 'cell-too-long', reason });
      short = title === '' || short === null ? null : { ...short, [column]: null };
    }
    return short ?? [];
  });
}
