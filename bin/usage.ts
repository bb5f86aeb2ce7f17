import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command was misused: told in one line, exit code 2. */
export class UsageError extends Error {}

/** Read a command's arguments by Node's own parser; an unknown option is a `UsageError`. */
export function readArgs<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options: { ...options, help: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
