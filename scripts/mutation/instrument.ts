import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

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

/** Put every mutant that Stryker knows into the files. */
export async function instrument(paths: readonly string[]): Promise<Instrumented> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: resolve(path), mutate: true, content: await readFile(path, 'utf8') })),
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
      const { start, end } = location;
      return {
        id,
        file: source.path,
        kind: mutatorName,
        line: start.line + 1,
        column: start.column + 1,
        original: textBetween(source.lines, start, end),
        replacement: replacement ?? '',
      };
    }),
  };
}

type Position = { line: number; column: number };

function textBetween(lines: readonly string[], start: Position, end: Position): string {
  const text = lines.slice(start.line, end.line + 1);
  const last = text.length - 1;
  return text
    .map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined))
    .join('\n');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
