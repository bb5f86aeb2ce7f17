import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** Something wrong with a file, before it becomes a message on it. */
export interface Problem {
  /** Errors fail the check and the build, warnings do not. */
  severity: 'error' | 'warning';
  ruleId: string;
  /** In the form “Unexpected X, expected Y”. */
  reason: string;
  /** Left out if it is about the whole file. */
  place?: Point | Position | undefined;
}

/** Leave a problem as a message on its file. `source` is the folder of lib/ that reports it. */
export function report(file: VFile, source: string, { severity, ruleId, reason, place }: Problem): void {
  file.message(reason, { ruleId, source, ...(place && { place }) }).fatal = severity === 'error';
}

/** Leaves errors and warnings of one folder on files. */
export interface Reporter {
  error: (file: VFile, problem: Omit<Problem, 'severity'>) => void;
  warning: (file: VFile, problem: Omit<Problem, 'severity'>) => void;
}

/** The reporter of a folder of lib/, whose name is the `source` of its messages. */
export const reporterOf = (source: string): Reporter => ({
  error: (file, problem) => report(file, source, { ...problem, severity: 'error' }),
  warning: (file, problem) => report(file, source, { ...problem, severity: 'warning' }),
});
