/** How often a test ran the place of each mutant, by the mutant’s id. */
export type Hits = Readonly<Record<string, number>>;

/** What one file of tests runs while nothing is changed. */
export interface CoveredFile {
  path: string;
  /** What is run when its modules are loaded, before any test. */
  loading: Hits;
  tests: readonly { id: string; hits: Hits }[];
  milliseconds: number;
}

/** What the process that runs the tests is given. */
export interface Plan {
  /** Files of tests. */
  tests: readonly string[];
  /** Ids of the mutants to try, in this order. */
  mutants: readonly string[];
  /** What the tests run, once that is known; else it is found out first, and no mutant is tried. */
  coverage: readonly CoveredFile[] | null;
  /** The file to which the process adds a `Line` of JSON for all that it does. */
  log: string;
}

/** `uncovered`: no test runs its place. `timeout`: the tests did not end. */
export type Status = 'killed' | 'survived' | 'uncovered' | 'timeout';

export type Line =
  | { pid: number }
  | { coverage: CoveredFile[] }
  /** Tests that fail although nothing is changed. */
  | { broken: string[] }
  /** A mutant is tried since `at`. `expected`: what its tests take when nothing is changed. Both in milliseconds. */
  | { begun: string; at: number; expected: number }
  | { ended: string; status: Status };

declare module 'vitest' {
  interface ProvidedContext {
    plan: Plan;
  }
}
