import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong usage of a command. bin/sessions.ts prints the message and exits with code 2. */
export class UsageError extends Error {}

/** The data folder where `--data` names none: the one that `DATA` names, as for `npm start`. */
export const DATA_FOLDER = process.env['DATA'] || 'data';

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
