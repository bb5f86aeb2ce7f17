import type { Status } from './plan.ts';
import type { Tried } from './try-mutants.ts';

/** Whether a mutant made a test fail, or kept it from ending. */
export const isFound = (status: Status): boolean => status === 'killed' || status === 'timeout';

/** What became of mutants, file by file, as text. */
export function textOf(tried: readonly Tried[]): string {
  return tried
    .map(({ mutant, status }) => ({ ...mutant, status }))
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(
      ({ file, line, column, kind, status, original, replacement }) =>
        `${file}:${line}:${column} ${kind}, ${status}\n- ${original}\n+ ${replacement}\n`,
    )
    .join('\n');
}
