import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong usage of a command. bin/sessions.ts prints the message and exits with code 2. */
export class UsageError extends Error {}

/** Parse a command's arguments with Node's parser, adding `--help`. Throws a `UsageError` for unknown or wrong options. */
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
