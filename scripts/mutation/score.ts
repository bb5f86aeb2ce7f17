import type { Tried } from './try-mutants.ts';

/** The share of mutants that made a test fail, or kept it from ending, in per cent; 100 where there are none. */
export function scoreOf(tried: readonly Pick<Tried, 'status'>[]): number {
  const found = tried.filter(({ status }) => status === 'killed' || status === 'timeout').length;
  return tried.length === 0 ? 100 : (found / tried.length) * 100;
}

/** Those that no test found, file by file, as text. */
export function survivorsOf(tried: readonly Tried[]): string {
  return tried
    .filter(({ status }) => status === 'survived' || status === 'uncovered')
    .map(({ mutant, status }) => ({ ...mutant, status }))
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(
      ({ file, line, column, kind, status, original, replacement }) =>
        `${file}:${line}:${column} ${kind}, ${status}\n- ${original}\n+ ${replacement}\n`,
    )
    .join('\n');
}
