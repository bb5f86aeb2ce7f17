import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** What is wrong with a file, before it is written there as a message. */
export interface Problem {
  /** An error fails the check; a warning is counted and shown. */
  severity: 'error' | 'warning';
  ruleId: string;
  /** Reads "Unexpected X, expected Y". */
  reason: string;
  /** Left out where the file as a whole is meant. */
  place?: Point | Position | undefined;
}

/** Write a problem to its file. `source` is the folder that reports it, as messages name it. */
export function report(file: VFile, source: string, { severity, ruleId, reason, place }: Problem): void {
  file.message(reason, { ruleId, source, ...(place && { place }) }).fatal = severity === 'error';
}

/** How one folder reports. */
export interface Reporter {
  error: (file: VFile, problem: Omit<Problem, 'severity'>) => void;
  warning: (file: VFile, problem: Omit<Problem, 'severity'>) => void;
}

/** The reporter of the folder that messages name as their `source`. */
export const reporterOf = (source: string): Reporter => ({
  error: (file, problem) => report(file, source, { ...problem, severity: 'error' }),
  warning: (file, problem) => report(file, source, { ...problem, severity: 'warning' }),
});
