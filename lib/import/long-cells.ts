import type { VFile } from 'vfile';
import { lengthProblem } from '#lib/playlist/cells.ts';
import { reportWarning } from '#lib/playlist/report.ts';
import { COLUMNS, type PlaylistRow } from '#lib/playlist/schema.ts';

/** Remove text that is too long for a cell (`cell-too-long`): only that cell, or the whole row if it is the title. */
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
