import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** Counted from 0. */
interface Range {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** One change of one place. */
export interface Mutant {
  id: string;
  /** From the root of the project. */
  file: string;
  /** What kind of change, in Stryker’s words: `StringLiteral`, `ConditionalExpression`. */
  kind: string;
  /** Counted from 1. */
  line: number;
  column: number;
  range: Range;
  original: string;
  replacement: string;
}

export interface Instrumented {
  /** By absolute path: the code with all mutants in it, each behind a switch. */
  code: ReadonlyMap<string, string>;
  mutants: readonly Mutant[];
}

/** What a schema says of its fields in words is for readers, and no test of behaviour could tell one wording from another. */
const DESCRIPTIONS = {
  shouldIgnore(path: object): string | undefined {
    const call: unknown = Reflect.get(path, 'parent');
    const callee = field(call, 'callee');
    const isDescription =
      field(field(callee, 'property'), 'name') === 'describe' && Reflect.get(path, 'key') !== 'callee';
    return isDescription ? 'A description of a field' : undefined;
  },
};

const no = () => false;
const nothing = () => {};
const SILENT = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** Every mutant that Stryker knows for the files. */
export async function mutantsOf(paths: readonly string[]): Promise<readonly Mutant[]> {
  const { mutants } = await instrument(paths, () => true);
  return mutants;
}

/**
 * Put mutants into their files, each behind a switch. Those that lie within one of them are put there as well, but not
 * given; what is left out makes the tests so much faster.
 */
export async function withMutants(wanted: readonly Mutant[]): Promise<Instrumented> {
  const keys = new Set(wanted.map(keyOf));
  const paths = [...new Set(wanted.map(({ file }) => file))];
  const { code, mutants } = await instrument(paths, (path) =>
    wanted.filter(({ file }) => file === path).map(({ range }) => range),
  );
  return { code, mutants: mutants.filter((mutant) => keys.has(keyOf(mutant))) };
}

/** What tells a mutant from others while the code stays as it is. */
export const keyOf = ({ file, kind, line, column, original, replacement }: Mutant): string =>
  [file, kind, line, column, original, replacement].join('\0');

async function instrument(
  paths: readonly string[],
  placesIn: (path: string) => true | Range[],
): Promise<Instrumented> {
  const files = await Promise.all(
    paths.map(async (path) => ({
      name: resolve(path),
      mutate: placesIn(path),
      content: await readFile(path, 'utf8'),
    })),
  );
  const { files: changed, mutants } = await new Instrumenter(SILENT).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [DESCRIPTIONS],
  });
  const sources = new Map(
    files.map(({ name, content }, at) => [name, { path: paths[at] ?? name, lines: content.split('\n') }]),
  );
  return {
    code: new Map(changed.map(({ name, content }) => [name, content])),
    mutants: mutants.flatMap(({ id, fileName, location, mutatorName, replacement, status }) => {
      const source = sources.get(fileName);
      if (status === 'Ignored' || !source) return [];
      return {
        id,
        file: source.path,
        kind: mutatorName,
        line: location.start.line + 1,
        column: location.start.column + 1,
        range: location,
        original: textBetween(source.lines, location),
        replacement: replacement ?? '',
      };
    }),
  };
}

function textBetween(lines: readonly string[], { start, end }: Range): string {
  const text = lines.slice(start.line, end.line + 1);
  const last = text.length - 1;
  return text
    .map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined))
    .join('\n');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
